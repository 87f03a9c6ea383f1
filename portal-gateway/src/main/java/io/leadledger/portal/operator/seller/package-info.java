/** Who sells: what invoices print about the operator. */
@NullMarked
package io.leadledger.portal.operator.seller;

import org.jspecify.annotations.NullMarked;
