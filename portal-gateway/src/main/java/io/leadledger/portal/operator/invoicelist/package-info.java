/** The list of invoices, by what is to be done with them. */
@NullMarked
package io.leadledger.portal.operator.invoicelist;

import org.jspecify.annotations.NullMarked;
