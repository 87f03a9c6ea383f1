package io.leadledger.partner.smtp;

import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import java.util.regex.Pattern;

/** Reads what was sent of the mail server. */
final class SmtpReader {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]{2,39}");

    private SmtpReader() {}

    /** The settings as they are meant; throws {@link RejectedException} if anything was found wrong. */
    static SmtpSettings settings(SmtpForm form) {
        Findings findings = new Findings();
        String server = findings.required("host", form.host(), SmtpReader::host);
        Integer number = findings.required("port", form.port(), Numbers::port);
        MailSecurity protection =
                findings.required("security", form.security(), text -> Texts.choice(MailSecurity.class, text));
        String login = findings.optional("username", form.username(), Texts::line);
        String email = findings.required("senderEmail", form.senderEmail(), Texts::email);
        String name = findings.required("senderName", form.senderName(), Texts::line);
        if (server == null
                || number == null
                || protection == null
                || email == null
                || name == null
                || !findings.isEmpty()) {
            throw new RejectedException(findings.rejections());
        }
        return new SmtpSettings(server, number, protection, login, email, name);
    }

    private static Parsed<String> host(String text) {
        return HOST.matcher(text).matches()
                ? Parsed.fit(text)
                : Parsed.unfit("bad-host", "the name or address of a mail server");
    }
}
