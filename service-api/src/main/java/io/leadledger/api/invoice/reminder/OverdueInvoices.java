package io.leadledger.api.invoice.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * What is overdue.
 *
 * @param asOf the day it is where the entity is
 * @param items the longest overdue first
 */
public record OverdueInvoices(LocalDate asOf, List<OverdueInvoice> items) {}
