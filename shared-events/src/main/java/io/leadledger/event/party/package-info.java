/** Who writes invoices and who gets them: names, addresses, bank accounts, and how a bill is to look. */
@NullMarked
package io.leadledger.event.party;

import org.jspecify.annotations.NullMarked;
