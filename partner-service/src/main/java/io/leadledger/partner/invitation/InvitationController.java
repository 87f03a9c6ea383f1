package io.leadledger.partner.invitation;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.partner.invitation.InvitationApi;
import io.leadledger.api.partner.invitation.InvitationSent;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.invitation.SendingInvitations.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Sends invitations over HTTP. */
@RestController
class InvitationController implements InvitationApi {

    private final SendingInvitations sending;

    InvitationController(SendingInvitations sending) {
        this.sending = sending;
    }

    @Override
    @PreAuthorize(Caller.ADMINISTERS)
    public InvitationSent send(PartnerId partnerId, @Nullable IdempotencyKey sent) {
        String key = IdempotencyKey.textOf(sent);
        IdempotentRequests.requireUsable(key);
        Sent one = sending.send(partnerId, key);
        return new InvitationSent(
                one.invitation().invitationId(),
                one.invitation().loginEmail(),
                one.invitation().expiresAt(),
                one.eventIds());
    }
}
