/** Reminders of overdue invoices. */
@NullMarked
package io.leadledger.invoice.reminder;

import org.jspecify.annotations.NullMarked;
