package io.leadledger.partner.billingdetails;

/** The parts of billing details that stay where nothing was said of them. */
public enum BillingPart {
    ADDRESS,
    VAT_TERRITORY,
    INVOICE_EMAILS,
    INVOICE_COPIES
}
