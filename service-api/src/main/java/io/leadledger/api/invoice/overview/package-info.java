/** What an operator sees at a glance: sums over invoices, drafts checked against what is there now, histories. */
@NullMarked
package io.leadledger.api.invoice.overview;

import org.jspecify.annotations.NullMarked;
