package io.leadledger.partner.invitation;

import com.fasterxml.uuid.Generators;
import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.event.EventIds;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.partner.PartnerContact;
import io.leadledger.partner.partner.PartnerContacts;
import io.leadledger.partner.portalaccess.PortalAccesses;
import io.leadledger.partner.smtp.OperatorMail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends an invitation in three steps: store it, mail it, record that it went out. Cut off in between, sending again
 * takes the stored one: the same link, the same {@code Message-ID}.
 */
@Component
class SendingInvitations {

    private static final UUID REQUESTS = UUID.fromString("c2f3f8f4-1a1d-5d0e-8a55-5f2f0a6f4d10");

    private final InvitationTable table;
    private final InvitationTokens tokens;
    private final PortalAccesses accesses;
    private final PartnerContacts contacts;
    private final OperatorMail mail;
    private final PortalAddress portal;
    private final CrashPoints crashPoints;
    private final Clock clock;

    SendingInvitations(
            InvitationTable table,
            InvitationTokens tokens,
            PortalAccesses accesses,
            PartnerContacts contacts,
            OperatorMail mail,
            PortalAddress portal,
            CrashPoints crashPoints,
            Clock clock) {
        this.table = table;
        this.tokens = tokens;
        this.accesses = accesses;
        this.contacts = contacts;
        this.mail = mail;
        this.portal = portal;
        this.crashPoints = crashPoints;
        this.clock = clock;
    }

    /** An invitation that went out, and the ids of the facts that say so. */
    record Sent(Invitation invitation, List<String> eventIds) {}

    /**
     * Sends one to the login of the partner; earlier links are void.
     *
     * @param key the caller's idempotency key, or absent: the same key is the same invitation
     * @throws RejectedException {@code access-off}, {@code no-smtp-settings} or {@code mail-not-sent}
     */
    Sent send(PartnerId partnerId, @Nullable String key) {
        PartnerContact partner = contacts.of(partnerId);
        String seller = mail.senderName();
        Invitation invitation = accesses.alone(partnerId, () -> stored(partnerId, idFor(partnerId, key)));
        if (invitation.sentAt() != null) {
            return new Sent(invitation, table.factsOf(invitation.invitationId()));
        }
        crashPoints.reached("invitation.stored");
        String link = portal.invitation(tokens.of(invitation.invitationId()));
        mail.send(new InvitationMail(invitation, partner, seller, link).mail());
        crashPoints.reached("invitation.mailed");
        return new Sent(invitation, accesses.alone(partnerId, () -> recorded(invitation)));
    }

    private Invitation stored(PartnerId partnerId, InvitationId id) {
        String login = accesses.openLogin(partnerId)
                .orElseThrow(() -> new RejectedException(Rejection.conflict(
                        "access-off", "expected the portal to be on for this partner but it is off")));
        Instant now = clock.instant();
        return table.find(id)
                .map(known -> stillGood(known, login, now))
                .or(() -> table.open(partnerId).filter(open -> open.unsent(login, now)))
                .orElseGet(() -> fresh(Invitation.fresh(id, partnerId, login, now)));
    }

    /** What went out once is answered for ever; what did not is not sent any more when its link opens nothing. */
    private static Invitation stillGood(Invitation known, String login, Instant now) {
        if (known.sentAt() == null
                && (known.state(now) != InvitationState.OPEN
                        || !known.loginEmail().equals(login))) {
            throw new RejectedException(Rejection.conflict(
                    "invitation-void", "expected an invitation that is still good: send a new one, with a new key"));
        }
        return known;
    }

    private Invitation fresh(Invitation invitation) {
        table.voidAll(invitation.partnerId(), null, invitation.madeAt());
        table.insert(invitation, InvitationTokens.hash(tokens.of(invitation.invitationId())));
        return invitation;
    }

    private List<String> recorded(Invitation invitation) {
        List<String> facts = accesses.recordInvitation(
                        invitation.partnerId(),
                        invitation.invitationId(),
                        invitation.loginEmail(),
                        invitation.expiresAt())
                .eventIds();
        table.sent(invitation.invitationId(), clock.instant(), facts);
        return facts;
    }

    private static InvitationId idFor(PartnerId partnerId, @Nullable String key) {
        return new InvitationId(
                key == null
                        ? EventIds.next()
                        : Generators.nameBasedGenerator(REQUESTS)
                                .generate(partnerId.value() + '\n' + Caller.name() + '\n' + key)
                                .toString());
    }
}
