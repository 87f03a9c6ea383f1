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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A partner's way into the portal: how it stands, and what can be done about it. */
record PortalAccessPresenter(EntityScope scope, PartnerAnswer partner, PortalAccess access) {

    /** A button with a form of its own. */
    record Step(String action, List<Hidden> hidden, String icon, String text) {}

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("access", facts());
        model.put("accessSteps", steps());
        model.put("revocation", access.enabled() ? revocation() : null);
        model.put("revocationAt", path());
        model.put("revocationText", say("console.access.revoke"));
        return model;
    }

    /** Asked once more: it ends sessions. */
    Dialog revocation() {
        return new Dialog(
                "revoke",
                words().say("console.access.revoke.title", partner.details().displayName()),
                say("console.access.revoke.text"),
                List.of(),
                "warn",
                say("console.access.revoke.consequence"),
                path(),
                turning(false),
                say("console.access.revoke"),
                true,
                scope.path("/partners/" + partner.partnerId()));
    }

    private List<Step> steps() {
        if (!access.enabled()) {
            return List.of(new Step(path(), turning(true), "check", say("console.access.switchOn")));
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

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                say("console.access"),
                null,
                null,
                null,
                false,
                access.enabled()
                        ? new Chip("ok", "check", say("console.access.on"))
                        : new Chip("mute", "lock", say("console.access.off")),
                null));
        facts.add(Fact.of(say("console.access.login"), orNone(access.loginEmail())));
        Invitation invitation = access.invitation();
        if (invitation != null) {
            facts.add(Fact.of(
                    say("console.access.invitation"), words().say("console.invitation." + invitation.status())));
        }
        if (access.twoFactor() != null) {
            facts.add(Fact.of(
                    say("console.access.twoFactor"),
                    say(access.twoFactor() ? "console.access.twoFactor.on" : "console.access.twoFactor.off")));
        }
        return facts;
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
