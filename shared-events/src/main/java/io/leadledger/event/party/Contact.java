package io.leadledger.event.party;

import org.jspecify.annotations.Nullable;

/** Whom to ask about an invoice (EN 16931 BG-6). */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {}
