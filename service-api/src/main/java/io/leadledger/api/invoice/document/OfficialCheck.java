package io.leadledger.api.invoice.document;

/** The checks a document passes before it takes a number, in their order. */
public enum OfficialCheck {
    /** The structure of the XML, by its schema. */
    SCHEMA,
    /** The rules of EN 16931, those for CII or those for UBL. */
    EN_16931,
    /** The rules of Factur-X and ZUGFeRD, for an XML inside of a PDF. */
    FACTUR_X,
    /** The rules of XRechnung. */
    XRECHNUNG,
    /** The rules of Peppol BIS Billing 3.0. */
    PEPPOL_BIS,
    /** ISO 19005-3, level B, by veraPDF. */
    PDF_A
}
