package io.leadledger.event.partner;

/** What is known of a VAT ID (D-26); silence of the checking service is never a yes. */
public enum VatIdStatus {
    MALFORMED,
    /** Format and check digit are right. */
    WELL_FORMED,
    CONFIRMED,
    REFUTED;

    /** Whether reverse charge may rest on it. */
    public boolean isValid() {
        return this == WELL_FORMED || this == CONFIRMED;
    }
}
