package io.leadledger.event.party;

/** How a partner receives documents. */
public enum EInvoiceFormat {
    /** A PDF without embedded XML; the XML is built and kept all the same. */
    PDF_ONLY,
    /** PDF/A-3 with embedded Factur-X / ZUGFeRD XML, profile EN 16931. */
    ZUGFERD,
    /** XRechnung XML with a readable PDF beside it. */
    XRECHNUNG,
    /** Peppol BIS Billing 3.0 (UBL) with a readable PDF beside it. */
    PEPPOL_BIS
}
