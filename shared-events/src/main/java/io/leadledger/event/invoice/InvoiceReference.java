package io.leadledger.event.invoice;

import java.time.LocalDate;

/** The invoice a credit note corrects (EN 16931 BT-25, BT-26). */
public record InvoiceReference(String invoiceId, String number, LocalDate issueDate) {}
