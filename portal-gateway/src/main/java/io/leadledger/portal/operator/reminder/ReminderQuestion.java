package io.leadledger.portal.operator.reminder;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.reminder.OverdueInvoice;
import io.leadledger.api.invoice.reminder.ReminderApi;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.mailing.PreviewedMail;
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
import java.time.LocalDate;
import java.util.stream.Stream;

/** Whether a partner is reminded of an invoice now, with the mail as it will be; and whether once more, after the last step or today. */
record ReminderQuestion(EntityScope scope, OverdueInvoice overdue, LocalDate asOf, ReminderApi reminders)
        implements OfEntity {

    private static final int LAST_STEP = 3;

    QuestionPage page() {
        MailPreview mail = reminders.preview(overdue.invoiceId(), step());
        Stream<Fact> owed = Stream.of(
                Fact.of(say("console.column.open"), words().money(overdue.open())),
                Fact.of(say("console.openItems.days"), words().number(overdue.daysOverdue())));
        return QuestionPage.of(
                scope.shell(),
                dialog().saying(mail.text())
                        .about(Stream.concat(owed, new PreviewedMail(scope, mail).facts())
                                .toArray(Fact[]::new)));
    }

    /** What keeps it from going out, and where that is mended. */
    QuestionPage refused(ServiceRefused reasons) {
        String partner = Addresses.partner(scope, overdue.partnerId());
        return QuestionPage.of(scope.shell(), dialog())
                .refused(Refusals.mended(reasons, field -> "contactEmail".equals(field) ? partner : null, words()));
    }

    private Dialog dialog() {
        String title = say("console.remind.title", step(), overdue.number());
        if (overdue.nextStep() == null) {
            return Dialog.warning("remind", title, say("console.remind.last"), sending(new Hidden("again", "true")));
        }
        return asOf.equals(overdue.lastOn())
                ? Dialog.warning("remind", title, say("console.remind.today"), sending(new Hidden("again", "true")))
                : Dialog.informing("remind", title, say("console.remind.once"), sending());
    }

    private Sending sending(Hidden... more) {
        Hidden[] all = Stream.concat(Stream.of(new Hidden("step", step())), Stream.of(more))
                .toArray(Hidden[]::new);
        String page = Addresses.invoice(scope, overdue.invoiceId());
        Post post = Change.ofNew().post(page + "/reminders", all);
        return Sending.of(post, say("console.remind.send"), page);
    }

    private String step() {
        return Integer.toString(overdue.nextStep() == null ? LAST_STEP : overdue.nextStep());
    }
}
