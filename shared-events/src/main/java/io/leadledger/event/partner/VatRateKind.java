package io.leadledger.event.partner;

/** Which of a country's VAT rates is meant. */
public enum VatRateKind {
    STANDARD,
    REDUCED
}
