/** What is still open, by partner and by age. */
@NullMarked
package io.leadledger.invoice.openitem;

import org.jspecify.annotations.NullMarked;
