package io.leadledger.partner.smtp;

import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.api.partner.smtp.SmtpAnswer.TestMailSent;
import io.leadledger.api.partner.smtp.SmtpApi;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.EventIds;
import io.leadledger.partner.smtp.SmtpTable.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The settings of the mail server over HTTP; anybody at work may see whether there are any, administrators change them. */
@RestController
class SmtpController implements SmtpApi {

    private static final String MAY_CHANGE =
            "hasRole('admin') or (hasAuthority('settings:write') and !hasRole('member'))";

    private final SmtpTable table;
    private final SmtpChanges changes;
    private final OperatorMail mail;

    SmtpController(SmtpTable table, SmtpChanges changes, OperatorMail mail) {
        this.table = table;
        this.changes = changes;
        this.mail = mail;
    }

    @Override
    @PreAuthorize("hasAuthority('partners:read') or " + MAY_CHANGE)
    public SmtpAnswer find() {
        return table.find().map(SmtpController::answer).orElse(SmtpAnswer.NONE);
    }

    @Override
    @PreAuthorize(MAY_CHANGE)
    public SmtpAnswer save(@Nullable IfMatch seen, SmtpForm form) {
        return answer(changes.save(ExpectedVersion.seen(seen), form));
    }

    @Override
    @PreAuthorize(MAY_CHANGE)
    public TestMailSent test(SmtpForm.TestMail body) {
        Findings findings = new Findings();
        String to = findings.required("to", body.to(), Texts::email);
        if (to == null) {
            throw new RejectedException(findings.rejections());
        }
        String key = "test-mail." + EventIds.next();
        String seller = mail.senderName();
        mail.send(new Mail(
                key,
                to,
                seller + ": test mail / Testmail",
                "The mail settings work.\nDie Mail-Einstellungen funktionieren.\n",
                "<p>The mail settings work.</p><p lang=\"de\">Die Mail-Einstellungen funktionieren.</p>"));
        return new TestMailSent(to, key);
    }

    private static SmtpAnswer answer(Stored stored) {
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
