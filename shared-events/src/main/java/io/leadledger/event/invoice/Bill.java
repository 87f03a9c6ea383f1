package io.leadledger.event.invoice;

import java.util.List;

/** The content of an invoice: what is billed and what it sums to. Preview, draft and document share it. */
public record Bill(List<InvoiceLine> lines, List<Adjustment> adjustments, Totals totals) {}
