package io.leadledger.invoice.numbering;

/** Invoices and credit notes are numbered apart. */
public enum SeriesKind {
    INVOICE(NumberFormat.INVOICE),
    CREDIT_NOTE(NumberFormat.CREDIT_NOTE);

    private final NumberFormat format;

    SeriesKind(NumberFormat format) {
        this.format = format;
    }

    /** How its numbers are written. */
    public NumberFormat format() {
        return format;
    }
}
