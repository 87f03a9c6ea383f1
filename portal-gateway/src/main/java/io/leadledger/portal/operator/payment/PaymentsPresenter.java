package io.leadledger.portal.operator.payment;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The form for several invoices that were paid on one day, each all that is open on it. */
record PaymentsPresenter(EntityScope scope, List<InvoiceAnswer> invoices, Typed typed) implements OfEntity {

    FormPage page(Mistakes mistakes) {
        String title = say("console.payments.new", invoices.size());
        String back = scope.path("/invoices");
        Fields fields = new Fields(
                words(),
                "console.payment",
                typed.presetting("paidOn", scope.today().toString()),
                mistakes);
        Hidden[] chosen = invoices.stream()
                .map(one -> new Hidden("invoice", one.invoiceId().value()))
                .toArray(Hidden[]::new);
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.invoices"), back), Crumb.here(title))
                        .saying(say("console.payments.lead", numbers(), words().money(sum()))),
                Form.of(
                                Change.of(typed).post(scope.path("/invoices/payments"), chosen),
                                say("console.payments.book", invoices.size()),
                                back)
                        .refused(mistakes)
                        .asking(List.of(fields.line(Kind.DATE, "paidOn").needed(), fields.text("reference"))));
    }

    private String numbers() {
        return invoices.stream()
                .map(one -> one.number() + " " + one.partnerName())
                .collect(Collectors.joining(", "));
    }

    private Money sum() {
        return invoices.stream()
                .map(InvoiceAnswer::openAmount)
                .filter(Objects::nonNull)
                .reduce(scope.zero(), Money::plus);
    }
}
