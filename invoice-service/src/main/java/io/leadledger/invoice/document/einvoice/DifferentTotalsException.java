package io.leadledger.invoice.document.einvoice;

/** The e-invoice would say another sum than the bill: a bug, never a document. The message names both. */
public final class DifferentTotalsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DifferentTotalsException(String what, Object expected, Object actual) {
        super("expected %s of %s as in the bill, but the e-invoice has %s".formatted(what, expected, actual));
    }
}
