/** Bank statements: read, matched with open invoices, and booked once a person confirms. */
@NullMarked
package io.leadledger.invoice.bankstatement;

import org.jspecify.annotations.NullMarked;
