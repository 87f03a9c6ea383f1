package io.leadledger.partner.mailing;

import io.leadledger.api.partner.mail.MailAnswer;
import io.leadledger.api.partner.mail.MailAnswer.RefusedAddress;
import io.leadledger.api.partner.mail.MailApi;
import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.partner.smtp.Letter;
import io.leadledger.partner.smtp.OperatorMail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Mail over HTTP, for the one client that may. */
@RestController
class MailController implements MailApi {

    private final OperatorMail mail;

    MailController(OperatorMail mail) {
        this.mail = mail;
    }

    @Override
    @PreAuthorize("hasAuthority('mails:send')")
    public MailAnswer send(MailForm form) {
        Letter letter = MailReader.letter(form);
        Letter.Handed handed = mail.send(letter);
        return new MailAnswer(
                letter.messageId(),
                handed.accepted(),
                handed.refused().stream()
                        .map(one -> new RefusedAddress(one.address(), one.said()))
                        .toList());
    }
}
