/** Reminders of overdue invoices. */
@NullMarked
package io.leadledger.api.invoice.reminder;

import org.jspecify.annotations.NullMarked;
