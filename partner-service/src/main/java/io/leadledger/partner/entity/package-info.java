/** Entities, the operator's lines of business, with their VAT rates and seller profiles. */
@NullMarked
package io.leadledger.partner.entity;

import org.jspecify.annotations.NullMarked;
