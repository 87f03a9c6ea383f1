package io.leadledger.partner.portalaccess;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Parsed;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.portalaccess.PortalAccessCommand.EnablePortalAccess;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RevokePortalAccess;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The switch as sent. Without a login email it stays what it was, and is the contact email at first. Another
 * one is for administrators to say, since whoever reads mail there gets in.
 */
record PortalAccessForm(@Nullable Boolean enabled, @Nullable String loginEmail) {

    /**
     * What is asked.
     *
     * @param byAdministrator whether the caller may say another login email
     * @throws RejectedException if something is missing or wrong, or {@code for-administrators}
     */
    PortalAccessCommand read(PortalAccessState present, @Nullable String contactEmail, boolean byAdministrator) {
        Findings findings = new Findings();
        if (enabled == null) {
            findings.add("enabled", "missing", "expected true or false but it is missing");
            throw new RejectedException(findings.rejections());
        }
        if (!enabled) {
            return new RevokePortalAccess(present.partnerId());
        }
        String before = present.loginEmail() == null ? contactEmail : present.loginEmail();
        String email = findings.required(
                "loginEmail",
                loginEmail == null || loginEmail.isBlank() ? before : loginEmail,
                PortalAccessForm::login);
        if (email == null) {
            throw new RejectedException(findings.rejections());
        }
        if (!byAdministrator && (before == null || !email.equals(before.toLowerCase(Locale.ROOT)))) {
            throw new RejectedException(Rejection.forAdministrators("loginEmail"));
        }
        return new EnablePortalAccess(present.partnerId(), email);
    }

    /** Keycloak compares user names in lower case. */
    private static Parsed<String> login(String text) {
        return switch (Texts.email(text)) {
            case Parsed.Fit<String>(String email) -> Parsed.fit(email.toLowerCase(Locale.ROOT));
            case Parsed.Unfit<String> unfit -> unfit;
        };
    }
}
