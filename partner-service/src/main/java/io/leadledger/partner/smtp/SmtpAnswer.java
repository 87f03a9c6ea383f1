package io.leadledger.partner.smtp;

import io.leadledger.partner.smtp.SmtpTable.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The settings as the API shows them; the password never.
 *
 * @param configured false until somebody saved settings: no mail is sent, and the console warns
 */
record SmtpAnswer(
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
        long version) {

    static final SmtpAnswer NONE = new SmtpAnswer(false, null, null, null, null, false, null, null, null, null, 0);

    static SmtpAnswer of(Stored stored) {
        SmtpSettings settings = stored.settings();
        return new SmtpAnswer(
                true,
                settings.host(),
                settings.port(),
                settings.security(),
                settings.username(),
                stored.password() != null,
                settings.senderEmail(),
                settings.senderName(),
                stored.changedAt(),
                stored.changedBy(),
                stored.version());
    }
}
