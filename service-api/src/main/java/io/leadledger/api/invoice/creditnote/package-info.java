/** What is given back after an invoice is final. Nobody writes a credit note by hand. */
@NullMarked
package io.leadledger.api.invoice.creditnote;

import org.jspecify.annotations.NullMarked;
