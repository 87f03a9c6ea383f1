package io.leadledger.chassis.web;

/** A body went on beyond what a request may carry; answered with 413. */
public final class RequestTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequestTooLarge(long largestBytes) {
        super("expected a body of at most %d bytes; send the rows in several calls".formatted(largestBytes));
    }
}
