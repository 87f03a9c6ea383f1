package io.leadledger.chassis.web;

/** Too many large bodies at once; answered with 503 and {@code Retry-After}. */
public final class NoRoomForNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoRoomForNow() {
        super("many large requests are being read; try again in a moment");
    }
}
