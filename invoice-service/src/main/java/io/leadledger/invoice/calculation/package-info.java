/** What a partner owes for a period: one pure function for preview, draft, drift and proof. */
@NullMarked
package io.leadledger.invoice.calculation;

import org.jspecify.annotations.NullMarked;
