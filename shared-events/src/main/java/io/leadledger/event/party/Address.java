package io.leadledger.event.party;

import org.jspecify.annotations.Nullable;

/** A postal address; parts that are not known yet are absent. {@code country} is ISO 3166-1 alpha-2. */
public record Address(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {

    /** No part of one. */
    public static final Address NONE = new Address(null, null, null, null);
}
