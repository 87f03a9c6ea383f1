package io.leadledger.partner.portalaccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.partner.PortalAccessEvent;
import io.leadledger.event.partner.PortalAccessEvent.PermissionsChanged;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessEnabled;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessRevoked;
import io.leadledger.event.partner.PortalAccessEvent.PortalInvitationRedeemed;
import io.leadledger.event.partner.PortalAccessEvent.PortalInvitationSent;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.portalaccess.PortalAccessCommand.ChangePermissions;
import io.leadledger.partner.portalaccess.PortalAccessCommand.EnablePortalAccess;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordInvitation;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordRedemption;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RevokePortalAccess;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PortalAccessRulesTest {

    private static final PartnerId P = new PartnerId("p");
    private static final InvitationId I1 = new InvitationId("i-1");
    private static final Instant SOON = Instant.parse("2026-02-04T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final PortalPermissions AT_FIRST =
            new PortalPermissions(true, true, false, false, true, ProfileEditing.CONTACT);
    private static final PortalAccessEvent DEFAULTS = new PermissionsChanged(P, AT_FIRST);
    private static final PortalAccessEvent ON = new PortalAccessEnabled(P, "a@p.example");
    private static final PortalAccessEvent OFF = new PortalAccessRevoked(P);
    private static final RecordInvitation INVITATION = new RecordInvitation(P, I1, "a@p.example", SOON);
    private static final PortalAccessEvent SENT = new PortalInvitationSent(P, I1, "a@p.example", SOON);
    private static final PortalAccessEvent REDEEMED = new PortalInvitationRedeemed(P, I1, NOW);

    @Test
    @Tag("R-083")
    void the_first_time_the_default_permissions_are_said_with_it() {
        assertThat(facts(new EnablePortalAccess(P, "a@p.example"))).containsExactly(DEFAULTS, ON);
    }

    @Test
    void permissions_that_were_set_before_stay_when_the_access_is_enabled() {
        PortalPermissions all =
                new PortalPermissions(true, true, true, true, true, ProfileEditing.CONTACT_AND_BILLING_ADDRESS);

        assertThat(facts(new EnablePortalAccess(P, "a@p.example"), new PermissionsChanged(P, all)))
                .containsExactly(ON);
    }

    @Test
    void enabling_what_is_enabled_changes_nothing_and_another_login_does() {
        assertThat(facts(new EnablePortalAccess(P, "a@p.example"), DEFAULTS, ON))
                .isEmpty();
        assertThat(facts(new EnablePortalAccess(P, "b@p.example"), DEFAULTS, ON))
                .containsExactly(new PortalAccessEnabled(P, "b@p.example"));
    }

    @Test
    @Tag("R-087")
    void revoking_happens_once_and_enabling_again_restores_the_same_login() {
        assertThat(facts(new RevokePortalAccess(P), DEFAULTS, ON)).containsExactly(OFF);
        assertThat(facts(new RevokePortalAccess(P), DEFAULTS, ON, OFF)).isEmpty();
        assertThat(facts(new RevokePortalAccess(P))).isEmpty();
        assertThat(state(DEFAULTS, ON, OFF).loginEmail()).isEqualTo("a@p.example");
        assertThat(facts(new EnablePortalAccess(P, "a@p.example"), DEFAULTS, ON, OFF))
                .containsExactly(ON);
    }

    @Test
    void the_same_permissions_again_make_no_fact() {
        assertThat(facts(new ChangePermissions(P, AT_FIRST))).containsExactly(DEFAULTS);
        assertThat(facts(new ChangePermissions(P, AT_FIRST), DEFAULTS)).isEmpty();
    }

    @Test
    void an_invitation_is_recorded_once_and_only_while_its_login_may_enter() {
        assertThat(facts(INVITATION, DEFAULTS, ON)).containsExactly(SENT);
        assertThat(facts(INVITATION, DEFAULTS, ON, SENT)).isEmpty();
        assertThat(codes(INVITATION, DEFAULTS, ON, OFF)).containsExactly("access-off");
        assertThat(codes(INVITATION, DEFAULTS, new PortalAccessEnabled(P, "b@p.example")))
                .containsExactly("access-off");
    }

    @Test
    void a_redemption_is_recorded_once() {
        RecordRedemption redemption = new RecordRedemption(INVITATION, NOW);

        assertThat(facts(redemption, DEFAULTS, ON, SENT)).containsExactly(REDEEMED);
        assertThat(facts(redemption, DEFAULTS, ON, SENT, REDEEMED)).isEmpty();
        assertThat(codes(redemption, DEFAULTS, ON, SENT, OFF)).containsExactly("access-off");
    }

    @Test
    void a_mail_that_arrived_although_its_sending_was_never_recorded_is_recorded_with_its_redemption() {
        assertThat(facts(new RecordRedemption(INVITATION, NOW), DEFAULTS, ON)).containsExactly(SENT, REDEEMED);
    }

    private static PortalAccessState state(PortalAccessEvent... past) {
        PortalAccessState state = PortalAccessState.none(P);
        for (PortalAccessEvent event : past) {
            state = PortalAccessRules.evolve(state, event);
        }
        return state;
    }

    private static List<PortalAccessEvent> facts(PortalAccessCommand command, PortalAccessEvent... past) {
        return PortalAccessRules.decide(command, state(past)) instanceof Decision.Accepted<PortalAccessEvent> accepted
                ? accepted.events()
                : List.of(new PortalAccessEnabled(new PartnerId("refused"), "refused"));
    }

    private static List<String> codes(PortalAccessCommand command, PortalAccessEvent... past) {
        return PortalAccessRules.decide(command, state(past)) instanceof Decision.Rejected<PortalAccessEvent> rejected
                ? rejected.reasons().stream().map(Rejection::code).toList()
                : List.of();
    }
}
