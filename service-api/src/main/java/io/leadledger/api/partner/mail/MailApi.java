package io.leadledger.api.partner.mail;

import io.leadledger.api.Refuses;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Mail for the one client that sends documents: invoice-service. The password of the mail server stays where it is (ADR 39). */
@HttpExchange(MailApi.PATH)
public interface MailApi {

    String PATH = "/api/v1/mails";

    /**
     * Hands a mail to the operator's mail server and answers when the server has taken it. Nothing of it is kept: a mail that is
     * sent again is another one on its way, with the {@code Message-ID} that its sender gives it.
     */
    @PostExchange
    @Refuses({
        "mail-deferred",
        "mail-host-unknown",
        "mail-login-refused",
        "mail-not-encrypted",
        "mail-not-sent",
        "mail-outcome-unknown",
        "mail-refused",
        "mail-server-unreachable",
        "no-smtp-settings"
    })
    MailAnswer send(@RequestBody MailForm form);
}
