package io.leadledger.api.partner.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a link is good for. Who it is for, and from whom, is told only while it is; {@code expiresAt} is UTC. */
public record InvitedLink(
        InvitationState state,
        @Nullable String loginEmail,
        @Nullable Instant expiresAt,
        @Nullable String seller) {}
