/** What an operator sees at a glance: how many invoices are in which state, and what keeps drafts from being final. */
@NullMarked
package io.leadledger.invoice.overview;

import org.jspecify.annotations.NullMarked;
