package io.leadledger.money;

import io.leadledger.money.WrittenNumber.Unclear;

/** Somebody sent an amount that is none, or that could mean another one. */
public final class UnclearAmountException extends RuntimeException {

    private final WrittenNumber.Flaw flaw;

    UnclearAmountException(Unclear unclear, String amount) {
        super("expected %s but was %s".formatted(unclear.expectation(), amount));
        this.flaw = unclear.flaw();
    }

    /** What is wrong with it. */
    public WrittenNumber.Flaw flaw() {
        return flaw;
    }
}
