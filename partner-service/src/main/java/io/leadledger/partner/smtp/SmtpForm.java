package io.leadledger.partner.smtp;

import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Numbers;
import io.leadledger.partner.form.Parsed;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.secret.Password;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The settings as sent. The password is left out where the one that is stored stays. */
record SmtpForm(
        @Nullable String host,
        @Nullable String port,
        @Nullable String security,
        @Nullable String username,
        @Nullable Password password,
        @Nullable String senderEmail,
        @Nullable String senderName) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]{2,39}");

    /** The settings as they are meant; absent if anything was found wrong. */
    @Nullable
    SmtpSettings read(Findings findings) {
        String server = findings.required("host", host, SmtpForm::host);
        Integer number = findings.required("port", port, Numbers::port);
        MailSecurity protection =
                findings.required("security", security, text -> Texts.choice(MailSecurity.class, text));
        String login = findings.optional("username", username, Texts::line);
        String email = findings.required("senderEmail", senderEmail, Texts::email);
        String name = findings.required("senderName", senderName, Texts::line);
        return server == null || number == null || protection == null || email == null || name == null
                ? null
                : new SmtpSettings(server, number, protection, login, email, name);
    }

    private static Parsed<String> host(String text) {
        return HOST.matcher(text).matches()
                ? Parsed.fit(text)
                : Parsed.unfit("bad-host", "the name or address of a mail server");
    }
}
