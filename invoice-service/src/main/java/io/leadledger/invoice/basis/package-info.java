/** On what terms a partner is billed: seller, buyer, tax decision, and what is missing. */
@NullMarked
package io.leadledger.invoice.basis;

import org.jspecify.annotations.NullMarked;
