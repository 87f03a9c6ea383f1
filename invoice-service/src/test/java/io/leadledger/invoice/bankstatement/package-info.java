/** Bank statements, matched and booked. */
@NullMarked
package io.leadledger.invoice.bankstatement;

import org.jspecify.annotations.NullMarked;
