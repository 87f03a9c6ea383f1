package io.leadledger.event.party;

import org.jspecify.annotations.Nullable;

/** Who a partner is and how to reach it. {@code timeZone} is an IANA id, {@code language} BCP 47. */
public record PartnerDetails(
        String displayName,
        @Nullable String legalName,
        @Nullable String contactPerson,
        @Nullable String contactEmail,
        @Nullable String phone,
        Address address,
        @Nullable String timeZone,
        @Nullable String language) {}
