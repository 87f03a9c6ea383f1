package io.leadledger.api.partner.vatid;

import org.jspecify.annotations.Nullable;

/**
 * A check of a partner's VAT ID.
 *
 * @param entityId whose seller asks; where it is left out, the seller of an entity that the partner is assigned in, of those that the caller may act for
 */
public record VatIdCheckForm(@Nullable String entityId) {}
