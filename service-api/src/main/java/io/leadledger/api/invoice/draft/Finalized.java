package io.leadledger.api.invoice.draft;

import io.leadledger.id.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/** An invoice that became final, with the number it took. */
public record Finalized(InvoiceId invoiceId, String number, LocalDate issueDate, long version, List<String> eventIds) {}
