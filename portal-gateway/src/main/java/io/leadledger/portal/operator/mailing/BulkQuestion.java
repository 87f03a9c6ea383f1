package io.leadledger.portal.operator.mailing;

import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Period;

/** Whether all documents of a period that were not sent go out now. */
record BulkQuestion(EntityScope scope, Period period, InvoiceCounts counts) implements OfEntity {

    QuestionPage page() {
        Sending sending = Sending.of(
                Change.ofNew().post(scope.path("/invoices/sendings"), new Hidden("period", period.text())),
                say("console.send.all"),
                Addresses.monthEnd(scope, period).toString());
        return QuestionPage.of(
                scope.shell(),
                Dialog.informing(
                                "send-all",
                                say("console.send.all.title", period.said(words())),
                                say("console.send.all.consequence"),
                                sending)
                        .about(
                                Fact.of(
                                        say("console.download.invoices"),
                                        words().number(counts.all() - counts.drafts())),
                                Fact.of(say("console.mailed.unsent"), words().number(counts.unsent())),
                                Fact.of(say("console.mailed.failed"), words().number(counts.sendingFailed())),
                                Fact.of(say("console.download.notes"), words().number(counts.creditNotes()))));
    }
}
