package io.leadledger.portal.operator.invoicelist;

import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.list.Bulk;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with chosen documents of a list, and how it is narrowed by their mail. */
record ListWork(EntityScope scope, ListView view) implements OfEntity {

    /** Of drafts nothing is sent or paid, and all invoices are drafts too unless they are narrowed by their mail. */
    boolean isOffered() {
        return switch (view.tab()) {
            case OPEN, OVERDUE, PAID, CREDITED, CREDIT_NOTES -> true;
            case ALL -> view.mail() != MailFilter.ANY;
            case DRAFT -> false;
        };
    }

    /** What is final is sent, and what is open is paid. */
    Bulk bulk() {
        Bulk.Verb send = new Bulk.Verb("send", say("console.send"));
        return new Bulk(
                Change.ofNew()
                        .post(
                                scope.path("/invoices/choice"),
                                new Hidden("status", view.tab().word())),
                say(view.tab() == InvoiceTab.CREDIT_NOTES ? "console.send.chosen" : "console.payments.chosen"),
                null,
                view.tab().isToBePaid() ? List.of(send, new Bulk.Verb("pay", say("console.payment"))) : List.of(send));
    }

    /** By mail, with how many there are of the period. */
    Control byMail(InvoiceCounts counts) {
        Stream<Option> narrowing = MailFilter.narrowing()
                .map(one -> Option.of(
                        one.word(), say("console.mailed.count", said(one), words().number(one.count(counts)))));
        return Control.select(
                "mail",
                say("console.mailed"),
                view.mail() == MailFilter.ANY ? "" : view.mail().word(),
                Stream.concat(Stream.of(Option.of("", say("console.mailed.any"))), narrowing)
                        .toList());
    }

    String said(MailFilter mail) {
        return say("console.mailed." + mail.word());
    }
}
