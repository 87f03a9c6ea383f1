package io.leadledger.partner.smtp;

import io.leadledger.api.partner.smtp.MailSecurity;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operator's mail server and who its mail is from.
 *
 * @param username absent if the server asks for no login
 * @param senderName how partners know the operator; subjects begin with it
 */
record SmtpSettings(
        String host,
        int port,
        MailSecurity security,
        @Nullable String username,
        String senderEmail,
        String senderName) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** Whether a password given for one is meant for the other. */
    boolean sameLogin(SmtpSettings other) {
        return host.equals(other.host)
                && port == other.port
                && security == other.security
                && Objects.equals(username, other.username);
    }

    /** Whether a password would travel readable for others. */
    boolean wouldTellThePassword() {
        return username != null && security == MailSecurity.NONE && !THIS_MACHINE.contains(host);
    }
}
