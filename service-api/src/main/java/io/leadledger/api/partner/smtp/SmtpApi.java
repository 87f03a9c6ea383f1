package io.leadledger.api.partner.smtp;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The settings of the operator's mail server. */
@HttpExchange("/api/v1/smtp-settings")
public interface SmtpApi {

    /** Shows the settings, or that there are none; anybody at work may see that. */
    @GetExchange
    SmtpAnswer find();

    /** Saves the settings. For administrators, and for clients that may write settings. */
    @PutExchange
    @Refuses({"username-missing", "password-in-the-clear", "password-missing", "keycloak-unavailable"})
    SmtpAnswer save(
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen, @RequestBody SmtpForm form);

    /** Sends a mail with the settings as they are saved, to see that they work. */
    @PostExchange("/test-mails")
    @Refuses({
        "no-smtp-settings",
        "mail-not-sent",
        "mail-host-unknown",
        "mail-server-unreachable",
        "mail-not-encrypted",
        "mail-login-refused"
    })
    SmtpAnswer.TestMailSent test(@RequestBody SmtpForm.TestMail body);
}
