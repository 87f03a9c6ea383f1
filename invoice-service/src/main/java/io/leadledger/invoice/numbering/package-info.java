/** Gap-free numbers and the register that chains them by hash. */
@NullMarked
package io.leadledger.invoice.numbering;

import org.jspecify.annotations.NullMarked;
