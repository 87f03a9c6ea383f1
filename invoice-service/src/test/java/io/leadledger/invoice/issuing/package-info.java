/** Who issues in a series, in which order. */
@NullMarked
package io.leadledger.invoice.issuing;

import org.jspecify.annotations.NullMarked;
