package io.leadledger.partner.invitation;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.invitation.SendingInvitations.Sent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends invitations over HTTP. */
@RestController
@RequestMapping("/api/v1/partners/{partnerId}/portal-access/invitations")
class InvitationController {

    private static final int LONGEST_KEY = 200;

    private final SendingInvitations sending;

    InvitationController(SendingInvitations sending) {
        this.sending = sending;
    }

    /** An invitation that went out; {@code expiresAt} is UTC. */
    record InvitationSent(InvitationId invitationId, String loginEmail, Instant expiresAt, List<String> eventIds) {}

    @PostMapping
    @PreAuthorize(Caller.ADMINISTERS)
    @ResponseStatus(HttpStatus.CREATED)
    InvitationSent send(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new RejectedException(new Rejection(
                    Rejection.Kind.MALFORMED,
                    "bad-idempotency-key",
                    "Idempotency-Key",
                    "expected 1 to 200 characters"));
        }
        Sent sent = sending.send(partnerId, key);
        return new InvitationSent(
                sent.invitation().invitationId(),
                sent.invitation().loginEmail(),
                sent.invitation().expiresAt(),
                sent.eventIds());
    }
}
