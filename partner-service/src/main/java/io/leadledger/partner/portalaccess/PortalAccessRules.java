package io.leadledger.partner.portalaccess;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.partner.PortalAccessEvent;
import io.leadledger.event.partner.PortalAccessEvent.PermissionsChanged;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessEnabled;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessRevoked;
import io.leadledger.event.partner.PortalAccessEvent.PortalInvitationRedeemed;
import io.leadledger.event.partner.PortalAccessEvent.PortalInvitationSent;
import io.leadledger.partner.portalaccess.PortalAccessCommand.ChangePermissions;
import io.leadledger.partner.portalaccess.PortalAccessCommand.EnablePortalAccess;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordInvitation;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordRedemption;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RevokePortalAccess;
import io.leadledger.partner.portalaccess.PortalAccessState.SentInvitation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a partner's access to the portal, R-081 to R-087. Plain Java: no framework, no clock, no database. */
final class PortalAccessRules {

    private PortalAccessRules() {}

    static Decision<PortalAccessEvent> decide(PortalAccessCommand command, PortalAccessState state) {
        return switch (command) {
            case EnablePortalAccess enable -> Decision.accepted(enable(enable, state));
            case RevokePortalAccess _ ->
                state.enabled() ? Decision.accepted(new PortalAccessRevoked(state.partnerId())) : Decision.unchanged();
            case ChangePermissions change ->
                change.permissions().equals(state.said())
                        ? Decision.unchanged()
                        : Decision.accepted(new PermissionsChanged(state.partnerId(), change.permissions()));
            case RecordInvitation sent -> invite(sent, state);
            case RecordRedemption redemption -> redeem(redemption, state);
        };
    }

    /** Never fails: what was decided once is true. */
    static PortalAccessState evolve(@Nullable PortalAccessState before, PortalAccessEvent event) {
        PortalAccessState state = before == null ? PortalAccessState.none(event.partnerId()) : before;
        return switch (event) {
            case PortalAccessEnabled enabled -> state.enabledFor(enabled.loginEmail());
            case PermissionsChanged changed -> state.with(changed.permissions());
            case PortalInvitationSent sent ->
                state.with(new SentInvitation(sent.invitationId(), sent.loginEmail(), sent.expiresAt(), null));
            case PortalInvitationRedeemed redeemed -> redeemed(redeemed, state);
            case PortalAccessRevoked _ -> state.revoked();
        };
    }

    /** The first time the permissions are said too, so that no reader has to know what they are at first. */
    private static List<PortalAccessEvent> enable(EnablePortalAccess enable, PortalAccessState state) {
        List<PortalAccessEvent> facts = new ArrayList<>();
        if (state.said() == null) {
            facts.add(new PermissionsChanged(state.partnerId(), state.permissions()));
        }
        if (!state.letsIn(enable.loginEmail())) {
            facts.add(new PortalAccessEnabled(state.partnerId(), enable.loginEmail()));
        }
        return facts;
    }

    private static Decision<PortalAccessEvent> invite(RecordInvitation sent, PortalAccessState state) {
        if (!state.letsIn(sent.loginEmail())) {
            return Decision.rejected(accessOff(sent.loginEmail()));
        }
        return state.hasSent(sent.invitationId()) ? Decision.unchanged() : Decision.accepted(fact(sent));
    }

    private static Decision<PortalAccessEvent> redeem(RecordRedemption redemption, PortalAccessState state) {
        RecordInvitation invitation = redemption.invitation();
        if (!state.letsIn(invitation.loginEmail())) {
            return Decision.rejected(accessOff(invitation.loginEmail()));
        }
        if (state.hasRedeemed(invitation.invitationId())) {
            return Decision.unchanged();
        }
        List<PortalAccessEvent> facts = new ArrayList<>();
        if (!state.hasSent(invitation.invitationId())) {
            facts.add(fact(invitation));
        }
        facts.add(new PortalInvitationRedeemed(state.partnerId(), invitation.invitationId(), redemption.redeemedAt()));
        return Decision.accepted(facts);
    }

    private static PortalAccessState redeemed(PortalInvitationRedeemed event, PortalAccessState state) {
        SentInvitation sent = state.invitation();
        return sent == null
                ? state
                : state.with(new SentInvitation(
                        sent.invitationId(), sent.loginEmail(), sent.expiresAt(), event.redeemedAt()));
    }

    private static PortalInvitationSent fact(RecordInvitation sent) {
        return new PortalInvitationSent(sent.partnerId(), sent.invitationId(), sent.loginEmail(), sent.expiresAt());
    }

    private static Rejection accessOff(String loginEmail) {
        return Rejection.conflict("access-off", "expected the portal to be on for %s but it is not", loginEmail);
    }
}
