/** Entities, the operator's lines of business, with their VAT rates and sellers. */
@NullMarked
package io.leadledger.api.partner.entity;

import org.jspecify.annotations.NullMarked;
