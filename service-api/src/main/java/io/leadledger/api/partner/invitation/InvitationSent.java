package io.leadledger.api.partner.invitation;

import io.leadledger.id.InvitationId;
import java.time.Instant;
import java.util.List;

/** An invitation that went out; {@code expiresAt} is UTC. */
public record InvitationSent(InvitationId invitationId, String loginEmail, Instant expiresAt, List<String> eventIds) {}
