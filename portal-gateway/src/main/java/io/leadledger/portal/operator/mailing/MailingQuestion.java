package io.leadledger.portal.operator.mailing;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Post;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import java.util.function.Supplier;

/**
 * Whether a document goes out now, with the mail as it will be; and whether once more, where it went out before.
 *
 * @param preview asked for where it is shown
 */
record MailingQuestion(EntityScope scope, Sendable document, Supplier<MailPreview> preview, Mails mails)
        implements OfEntity {

    /**
     * What is sent.
     *
     * @param page its address
     */
    record Sendable(String number, String page, PartnerId partnerId) {}

    QuestionPage page() {
        MailPreview mail = preview.get();
        return QuestionPage.of(
                scope.shell(),
                dialog().saying(mail.text())
                        .about(new PreviewedMail(scope, mail).facts().toArray(Fact[]::new)));
    }

    /** What keeps it from going out, and where that is mended. */
    QuestionPage refused(ServiceRefused reasons) {
        String partner = Addresses.partner(scope, document.partnerId());
        return QuestionPage.of(scope.shell(), dialog())
                .refused(Refusals.mended(reasons, field -> "contactEmail".equals(field) ? partner : null, words()));
    }

    private Dialog dialog() {
        String title = say("console.send.title", document.number());
        return mails.wasSent()
                ? Dialog.warning("send", title, say("console.send.before"), sending(new Hidden("again", "true")))
                : Dialog.informing("send", title, say("console.send.once"), sending());
    }

    private Sending sending(Hidden... more) {
        Post post = Change.ofNew().post(document.page() + "/sendings", more);
        return Sending.of(post, say(mails.wasSent() ? "console.send.again" : "console.send"), document.page());
    }
}
