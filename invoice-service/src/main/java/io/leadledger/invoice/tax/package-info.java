/** Which VAT a document carries, and why. */
@NullMarked
package io.leadledger.invoice.tax;

import org.jspecify.annotations.NullMarked;
