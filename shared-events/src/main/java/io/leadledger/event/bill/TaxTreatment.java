package io.leadledger.event.bill;

/** How a document is taxed. */
public enum TaxTreatment {
    /** The seller's VAT. */
    DOMESTIC("S"),
    /** The recipient accounts for VAT. */
    REVERSE_CHARGE("AE"),
    /** Not subject to VAT; also every document under tax regime NONE. */
    OUTSIDE_EU("O"),
    /** Exempt, since the seller is a small enterprise. */
    EXEMPT("E");

    private final String category;

    TaxTreatment(String category) {
        this.category = category;
    }

    /** VAT category code, EN 16931 BT-151 (UNTDID 5305). */
    public String category() {
        return category;
    }
}
