package io.leadledger.portal.operator.partner;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Invitation;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.InvitationStatus;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.partner.PartnerPage.Account;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Post;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.service.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partner's way into the portal: how it stands, and what can be done about it.
 *
 * @param lastLogin empty while nobody logged in
 * @param sessions those that are open now
 */
record PortalAccessPresenter(
        EntityScope scope, PartnerAnswer partner, PortalAccessAnswer access, Optional<Instant> lastLogin, int sessions)
        implements OfEntity {

    Account account() {
        return new Account(
                say("console.access.account"),
                state(),
                facts(),
                access.enabled() ? enabledSteps() : disabledSteps(),
                access.enabled() ? consequence() : null);
    }

    /** Asked once more: it ends sessions. */
    Dialog revocation() {
        return Dialog.warning(
                        "revoke",
                        say("console.access.revoke.title", partner.details().displayName()),
                        consequence(),
                        Sending.dangerous(
                                turning(false),
                                say("console.access.revoke"),
                                Addresses.partner(scope, partner.partnerId())))
                .saying(say("console.access.revoke.text"))
                .about(
                        Fact.of(say("console.access.login"), orNone(access.loginEmail())),
                        Fact.of(say("console.access.sessions"), words().number(sessions)));
    }

    private List<Button> disabledSteps() {
        return scope.isAdministrator() ? List.of(turnOn(), anotherLogin()) : List.of(turnOn());
    }

    private Button anotherLogin() {
        return Button.link(say("console.login"), Addresses.partner(scope, partner.partnerId()) + "/login")
                .with(Icon.PENCIL)
                .looking(Look.SMALL);
    }

    private Button turnOn() {
        return Button.send(Look.SMALL, Icon.CHECK, say("console.access.switchOn"), turning(true));
    }

    /** Invitations are sent, and logins changed, by administrators alone. */
    private List<Button> enabledSteps() {
        Button revoke = Button.link(say("console.access.revoke"), path())
                .with(Icon.BAN)
                .looking(Look.SMALL_REVOKE)
                .opening("revoke");
        return scope.isAdministrator() ? List.of(invite(), anotherLogin(), revoke) : List.of(revoke);
    }

    private Button invite() {
        boolean redeemed = access.invitation() != null && access.invitation().status() == InvitationStatus.REDEEMED;
        return Button.send(
                Look.SMALL,
                Icon.MAIL,
                say(redeemed ? "console.access.inviteAgain" : "console.access.invite"),
                Change.ofNew().post(path() + "/invitation"));
    }

    private Post turning(boolean enabled) {
        return Change.of(access.version()).post(path(), new Hidden("enabled", Boolean.toString(enabled)));
    }

    private String consequence() {
        return say("console.access.revoke.consequence", sessions);
    }

    private Chip state() {
        return access.enabled() ? Chip.ok(say("console.access.on")) : Chip.mute(Icon.LOCK, say("console.access.off"));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(say("console.access.login"), orNone(access.loginEmail())));
        if (access.invitation() != null) {
            facts.add(Fact.of(say("console.access.invitation"), invitation(access.invitation())));
        }
        if (access.twoFactor() != null) {
            facts.add(Fact.of(
                    say("console.access.twoFactor"),
                    access.twoFactor()
                            ? Chip.ok(say("console.access.twoFactor.on"))
                            : Chip.warn(say("console.access.twoFactor.off"))));
        }
        facts.add(Fact.of(
                say("console.access.lastLogin"),
                lastLogin.map(words()::dateTime).orElseGet(() -> say("console.access.lastLogin.never"))));
        facts.add(Fact.of(say("console.access.sessions"), words().number(sessions)));
        return facts;
    }

    private Chip invitation(Invitation invitation) {
        String word = say("console.invitation." + invitation.status());
        if (invitation.redeemedAt() == null) {
            return Chip.mute(Icon.MAIL, word);
        }
        LocalDate day = LocalDate.ofInstant(invitation.redeemedAt(), words().zone());
        return Chip.ok(word + ", " + words().date(day));
    }

    private String orNone(@Nullable String value) {
        return value == null || value.isBlank() ? say("console.none") : value;
    }

    private String path() {
        return Addresses.partner(scope, partner.partnerId()) + "/portal-access";
    }
}
