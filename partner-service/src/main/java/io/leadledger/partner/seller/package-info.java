/** Who sells: what invoices print about the seller of an entity. */
@NullMarked
package io.leadledger.partner.seller;

import org.jspecify.annotations.NullMarked;
