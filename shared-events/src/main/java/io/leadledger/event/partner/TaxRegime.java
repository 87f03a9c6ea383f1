package io.leadledger.event.partner;

/** Whose tax law an entity invoices under (D-27). */
public enum TaxRegime {
    /** The VAT directive: domestic, reverse charge, outside the EU. */
    EU_VAT,
    /** A small business inside the EU that charges no VAT: § 19 UStG and its siblings, Art. 284 of the directive. */
    SMALL_BUSINESS,
    /** A seller outside the EU: net documents without VAT. */
    NONE
}
