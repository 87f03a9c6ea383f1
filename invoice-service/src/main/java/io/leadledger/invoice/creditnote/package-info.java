/** What is given back after an invoice is final: by itself, exactly once (R-060, D-22 to D-24). */
@NullMarked
package io.leadledger.invoice.creditnote;

import org.jspecify.annotations.NullMarked;
