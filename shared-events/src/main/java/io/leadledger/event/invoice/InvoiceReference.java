package io.leadledger.event.invoice;

import io.leadledger.id.InvoiceId;
import java.time.LocalDate;

/** The invoice a credit note corrects (EN 16931 BT-25, BT-26). */
public record InvoiceReference(InvoiceId invoiceId, String number, LocalDate issueDate) {}
