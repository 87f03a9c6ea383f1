package io.leadledger.api.partner.smtp;

import io.leadledger.api.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they are now; the password never.
 *
 * @param configured false until somebody saved settings: no mail is sent, and the console warns
 */
public record SmtpAnswer(
        boolean configured,
        @Nullable String host,
        @Nullable Integer port,
        @Nullable MailSecurity security,
        @Nullable String username,
        boolean passwordSet,
        @Nullable String senderEmail,
        @Nullable String senderName,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        long version)
        implements Versioned {

    /** Until somebody saved some. */
    public static final SmtpAnswer NONE =
            new SmtpAnswer(false, null, null, null, null, false, null, null, null, null, 0);

    /** Answer to a test that went out: to whom, and the name of the mail in the log. */
    public record TestMailSent(String to, String mail) {}
}
