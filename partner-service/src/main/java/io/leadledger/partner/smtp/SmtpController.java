package io.leadledger.partner.smtp;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.EventIds;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.support.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The settings of the mail server over HTTP; anybody at work may see whether there are any, administrators change them. */
@RestController
@RequestMapping("/api/v1/smtp-settings")
class SmtpController {

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

    /** Body of a test. */
    record TestMail(@Nullable String to) {}

    /** Answer to a test that went out. */
    record TestMailSent(String to, String mail) {}

    @GetMapping
    @PreAuthorize("hasAuthority('partners:read') or " + MAY_CHANGE)
    ResponseEntity<SmtpAnswer> find() {
        SmtpAnswer answer = table.find().map(SmtpAnswer::of).orElse(SmtpAnswer.NONE);
        return Answers.ok(answer.version(), answer);
    }

    @PutMapping
    @PreAuthorize(MAY_CHANGE)
    ResponseEntity<SmtpAnswer> save(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestBody SmtpForm form) {
        SmtpAnswer saved = SmtpAnswer.of(changes.save(ExpectedVersion.of(ifMatch), form));
        return Answers.ok(saved.version(), saved);
    }

    @PostMapping("/test-mails")
    @PreAuthorize(MAY_CHANGE)
    TestMailSent test(@RequestBody TestMail body) {
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
}
