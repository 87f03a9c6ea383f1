package io.leadledger.partner.smtp;

import io.leadledger.api.Password;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import org.jspecify.annotations.Nullable;

/** What settings are taken. Plain Java: no framework, no clock, no database. */
final class SmtpRules {

    private SmtpRules() {}

    /** Settings to store; {@code password} is absent where the stored one stays. */
    record Change(SmtpSettings settings, @Nullable Password password) {}

    /**
     * @param present what is stored now, absent at first
     * @param passwordIsStored whether it has a password
     */
    static Decision<Change> decide(Change asked, @Nullable SmtpSettings present, boolean passwordIsStored) {
        SmtpSettings settings = asked.settings();
        Password password = asked.password();
        if (settings.username() == null) {
            return password == null
                    ? Decision.accepted(new Change(settings, null))
                    : Decision.rejected(Rejection.rule(
                            "username-missing", "username", "expected a user name for the password but it is missing"));
        }
        if (settings.wouldTellThePassword()) {
            return Decision.rejected(Rejection.rule(
                    "password-in-the-clear", "security", "expected STARTTLS or TLS for a login but was NONE"));
        }
        boolean keeps = present != null && passwordIsStored && settings.sameLogin(present);
        return password != null || keeps
                ? Decision.accepted(new Change(settings, password))
                : Decision.rejected(Rejection.rule(
                        "password-missing",
                        "password",
                        "expected the password of this login but it is missing: a stored one goes to no other server"));
    }
}
