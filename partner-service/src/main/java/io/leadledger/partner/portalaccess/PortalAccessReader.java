package io.leadledger.partner.portalaccess;

import io.leadledger.api.partner.portalaccess.PermissionsForm;
import io.leadledger.api.partner.portalaccess.PortalAccessForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.portalaccess.PortalAccessCommand.ChangePermissions;
import io.leadledger.partner.portalaccess.PortalAccessCommand.EnablePortalAccess;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RevokePortalAccess;
import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what was asked of a partner's access over HTTP. */
final class PortalAccessReader {

    private PortalAccessReader() {}

    /**
     * What is asked.
     *
     * @param byAdministrator whether the caller may say another login email
     * @throws RejectedException if something is missing or wrong, or {@code for-administrators}
     */
    static PortalAccessCommand turn(
            PortalAccessForm form, PortalAccessState present, @Nullable String contactEmail, boolean byAdministrator) {
        Findings findings = new Findings();
        boolean enabled = findings.answered("enabled", form.enabled());
        findings.throwIfAny();
        if (!enabled) {
            return new RevokePortalAccess(present.partnerId());
        }
        String before = present.loginEmail() == null ? contactEmail : present.loginEmail();
        String said = form.loginEmail();
        String email = findings.required(
                "loginEmail", said == null || said.isBlank() ? before : said, PortalAccessReader::login);
        if (email == null) {
            throw new RejectedException(findings.rejections());
        }
        if (!byAdministrator && (before == null || !email.equals(before.toLowerCase(Locale.ROOT)))) {
            throw new RejectedException(Rejection.forAdministrators("loginEmail"));
        }
        return new EnablePortalAccess(present.partnerId(), email);
    }

    /** What is asked; throws {@link RejectedException} if a permission is missing or wrong. */
    static ChangePermissions permit(PartnerId partnerId, PermissionsForm form) {
        Findings findings = new Findings();
        boolean leads = findings.answered("viewLeads", form.viewLeads());
        boolean download = findings.answered("downloadLeads", form.downloadLeads());
        boolean review = findings.answered("acceptAndRejectLeads", form.acceptAndRejectLeads());
        boolean returns = findings.answered("returnLeads", form.returnLeads());
        boolean invoices = findings.answered("viewInvoices", form.viewInvoices());
        ProfileEditing profile =
                findings.required("editProfile", form.editProfile(), text -> Texts.choice(ProfileEditing.class, text));
        if (profile == null || !findings.isEmpty()) {
            throw new RejectedException(findings.rejections());
        }
        return new ChangePermissions(
                partnerId, new PortalPermissions(leads, download, review, returns, invoices, profile));
    }

    /**
     * Keycloak compares user names in lower case, and mail takes some domains for others (RFC 3490): one that is another,
     * written in other letters, would be a second login of the same mailbox.
     */
    private static Parsed<String> login(String text) {
        return switch (Texts.email(text)) {
            case Parsed.Fit<String>(String email) -> {
                String login = email.toLowerCase(Locale.ROOT);
                yield isItself(login.substring(login.indexOf('@') + 1))
                        ? Parsed.fit(login)
                        : Parsed.unfit("bad-email", "an email address with its domain as mail writes it");
            }
            case Parsed.Unfit<String> unfit -> unfit;
        };
    }

    private static boolean isItself(String domain) {
        try {
            String sent = IDN.toASCII(domain);
            return sent.equals(domain) || IDN.toUnicode(sent).equals(domain);
        } catch (IllegalArgumentException noDomain) {
            return false;
        }
    }
}
