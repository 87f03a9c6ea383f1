/** One generate action: a draft for each partner with something to bill. */
@NullMarked
package io.leadledger.api.invoice.billingrun;

import org.jspecify.annotations.NullMarked;
