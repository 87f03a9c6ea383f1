package io.leadledger.partner.partner;

import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * How a partner is addressed.
 *
 * @param language {@code de} or {@code en}; English where nobody chose one
 * @param timeZone an IANA id; UTC where nobody chose one
 */
public record PartnerContact(
        PartnerId partnerId, String displayName, @Nullable String contactEmail, String language, String timeZone) {}
