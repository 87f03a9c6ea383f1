/** Reminders of overdue invoices in three steps, by hand or by themselves (R-064, ADR 39). */
@NullMarked
package io.leadledger.invoice.reminder;

import org.jspecify.annotations.NullMarked;
