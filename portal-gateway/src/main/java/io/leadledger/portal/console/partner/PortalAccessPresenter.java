package io.leadledger.portal.console.partner;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.partner.Partners.Invitation;
import io.leadledger.portal.console.partner.Partners.PartnerAnswer;
import io.leadledger.portal.console.partner.Partners.PortalAccess;
import io.leadledger.portal.view.ActionViews.Dialog;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partner's way into the portal: how it stands, and what can be done about it.
 *
 * @param lastLogin empty while nobody logged in
 * @param sessions those that are open now
 */
record PortalAccessPresenter(
        EntityScope scope, PartnerAnswer partner, PortalAccess access, Optional<Instant> lastLogin, int sessions) {

    /** A button with a form of its own. */
    record Step(String action, List<Hidden> hidden, String icon, String text) {}

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("accessChip", state());
        model.put("access", facts());
        model.put("accessSteps", steps());
        model.put("revocation", access.enabled() ? revocation() : null);
        model.put("revocationAt", path());
        model.put("revocationText", say("console.access.revoke"));
        model.put("revocationNote", access.enabled() ? consequence() : null);
        return model;
    }

    /** Asked once more: it ends sessions. */
    Dialog revocation() {
        return new Dialog(
                "revoke",
                words().say("console.access.revoke.title", partner.details().displayName()),
                say("console.access.revoke.text"),
                List.of(
                        Fact.of(say("console.access.login"), orNone(access.loginEmail())),
                        Fact.of(say("console.access.sessions"), words().number(sessions))),
                "warn",
                consequence(),
                path(),
                turning(false),
                say("console.access.revoke"),
                true,
                scope.path("/partners/" + partner.partnerId()));
    }

    /** Invitations are sent by administrators alone. */
    private List<Step> steps() {
        if (!access.enabled()) {
            return List.of(new Step(path(), turning(true), "check", say("console.access.switchOn")));
        }
        if (!scope.isAdministrator()) {
            return List.of();
        }
        boolean redeemed =
                access.invitation() != null && access.invitation().status().equals("REDEEMED");
        return List.of(new Step(
                path() + "/invitation",
                Change.of(null).hidden(),
                "mail",
                say(redeemed ? "console.access.inviteAgain" : "console.access.invite")));
    }

    private List<Hidden> turning(boolean enabled) {
        return Stream.concat(
                        Stream.of(new Hidden("enabled", Boolean.toString(enabled))),
                        Change.of(access.version()).hidden().stream())
                .toList();
    }

    private String consequence() {
        return words().say("console.access.revoke.consequence", sessions);
    }

    private Chip state() {
        return access.enabled()
                ? new Chip("ok", "check", say("console.access.on"))
                : new Chip("mute", "lock", say("console.access.off"));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(say("console.access.login"), orNone(access.loginEmail())));
        if (access.invitation() != null) {
            facts.add(fact("console.access.invitation", invitation(access.invitation())));
        }
        if (access.twoFactor() != null) {
            facts.add(fact(
                    "console.access.twoFactor",
                    access.twoFactor()
                            ? new Chip("ok", "check", say("console.access.twoFactor.on"))
                            : new Chip("warn", "alert-triangle", say("console.access.twoFactor.off"))));
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
            return new Chip("mute", "mail", word);
        }
        LocalDate day = LocalDate.ofInstant(invitation.redeemedAt(), words().zone());
        return new Chip("ok", "check", word + ", " + words().date(day));
    }

    private Fact fact(String label, Chip chip) {
        return new Fact(say(label), null, null, null, false, chip, null);
    }

    private String orNone(@Nullable String value) {
        return value == null || value.isBlank() ? say("console.none") : value;
    }

    private String path() {
        return scope.path("/partners/" + partner.partnerId() + "/portal-access");
    }

    private String say(String key) {
        return words().say(key);
    }

    private Words words() {
        return scope.words();
    }
}
