/** Invoices and credit notes on paper, in the partner's language. */
@NullMarked
package io.leadledger.portal.console.document;

import org.jspecify.annotations.NullMarked;
