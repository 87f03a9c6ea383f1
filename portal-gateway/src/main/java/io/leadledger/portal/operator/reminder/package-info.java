/** Reminders of overdue invoices: one, chosen ones, and when they go out by themselves. */
@NullMarked
package io.leadledger.portal.operator.reminder;

import org.jspecify.annotations.NullMarked;
