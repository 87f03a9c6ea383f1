/** What is paid and left to pay on an invoice, as events and pages say it alike (D-21, D-25). */
@NullMarked
package io.leadledger.event.payment;

import org.jspecify.annotations.NullMarked;
