package io.leadledger.api.partner.smtp;

import io.leadledger.api.Password;
import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/** The settings as sent. The password is left out where the one that is stored stays. */
@Refuses({"bad-host", "not-a-number", "out-of-range", "unknown-value", "bad-email"})
public record SmtpForm(
        @Nullable String host,
        @Nullable String port,
        @Nullable String security,
        @Nullable String username,
        @Nullable Password password,
        @Nullable String senderEmail,
        @Nullable String senderName) {

    /** Body of a test: who gets the mail. */
    @Refuses("bad-email")
    public record TestMail(@Nullable String to) {}
}
