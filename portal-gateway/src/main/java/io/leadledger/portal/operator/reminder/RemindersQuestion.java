package io.leadledger.portal.operator.reminder;

import io.leadledger.api.invoice.reminder.OverdueInvoice;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import java.time.LocalDate;
import java.util.List;

/** Whether partners are reminded of those invoices now. */
record RemindersQuestion(EntityScope scope, List<OverdueInvoice> invoices, LocalDate asOf) implements OfEntity {

    QuestionPage page(Mistakes mistakes) {
        Hidden[] chosen = invoices.stream()
                .map(one -> new Hidden("invoice", one.invoiceId().value()))
                .toArray(Hidden[]::new);
        String list = scope.path(RemindersPresenter.PATH);
        Dialog dialog = Dialog.informing(
                        "reminders",
                        say("console.reminders.title", invoices.size()),
                        say("console.reminders.consequence"),
                        Sending.of(Change.ofNew().post(list, chosen), say("console.remind.send"), list))
                .about(Fact.of(say("console.column.open"), words().money(sum())));
        return QuestionPage.of(scope.shell(), dialog)
                .listing(Table.of(say("console.reminders"), invoices, columns()))
                .refused(mistakes);
    }

    private Columns<OverdueInvoice> columns() {
        return new Columns<OverdueInvoice>(words(), scope.currency())
                .text("console.column.number", one -> Cell.head(one.number(), mail(one)))
                .text("console.column.partner", one -> Cell.text(one.partnerName()))
                .text("console.reminders.next", one -> Cell.text(step(one)))
                .number("console.openItems.days", one -> Cell.amount(words().number(one.daysOverdue())))
                .amount("console.column.open", one -> Cell.key(words().amount(one.open())));
    }

    /** To the mail as it will be. */
    private String mail(OverdueInvoice one) {
        return Addresses.invoice(scope, one.invoiceId()) + "/reminders/new";
    }

    private String step(OverdueInvoice one) {
        if (one.nextStep() == null) {
            return say("console.reminders.over");
        }
        return asOf.equals(one.lastOn())
                ? say("console.reminders.sent", one.lastStep(), words().date(asOf))
                : say("console.reminders.step", one.nextStep());
    }

    private Money sum() {
        return invoices.stream().map(OverdueInvoice::open).reduce(scope.zero(), Money::plus);
    }
}
