package io.leadledger.portal.operator.payment;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Objects;

/** The forms about one invoice's payments; what was typed stays when something is wrong with it. */
record PaymentPages(EntityScope scope, InvoiceAnswer invoice, Typed typed) implements OfEntity {

    FormPage pay(Mistakes mistakes) {
        Money open = Objects.requireNonNullElseGet(invoice.openAmount(), scope::zero);
        Fields fields = fields(mistakes, open);
        return page(
                "console.payment.new",
                open.isZero()
                        ? say("console.payment.lead.more", invoice.partnerName())
                        : say("console.payment.lead", invoice.partnerName(), words().money(open)),
                "/payments",
                "console.payment.book",
                mistakes,
                List.of(
                        fields.line(Kind.DATE, "paidOn").needed(),
                        fields.line(Kind.DECIMAL, "amount").in(scope.currency()).needed(),
                        fields.text("reference"),
                        fields.checkbox("surplusIsCredit")));
    }

    FormPage payOut(Mistakes mistakes) {
        Fields fields = fields(mistakes, balance());
        return page(
                "console.payout.new",
                say("console.payout.lead", invoice.partnerName(), words().money(balance())),
                "/credit-balance/payout",
                "console.payout.book",
                mistakes,
                List.of(
                        fields.line(Kind.DATE, "paidOn").needed(),
                        fields.line(Kind.DECIMAL, "amount").in(scope.currency()).needed(),
                        fields.text("reference")));
    }

    /** @param others invoices of the partner that are open */
    FormPage use(Mistakes mistakes, List<InvoiceSummary> others) {
        Fields fields = fields(mistakes, balance());
        List<Option> options = others.stream()
                .map(other -> Option.of(
                        other.invoiceId().value(),
                        say("console.creditUse.option", String.valueOf(other.number()), open(other))))
                .toList();
        return page(
                "console.creditUse.new",
                others.isEmpty()
                        ? say("console.creditUse.noOther", invoice.partnerName())
                        : say("console.creditUse.lead", words().money(balance())),
                "/credit-balance/use",
                "console.creditUse.book",
                mistakes,
                List.of(
                        fields.select("usedFor", options).needed(),
                        fields.line(Kind.DECIMAL, "amount").in(scope.currency())));
    }

    FormPage undo(Mistakes mistakes, String paymentId) {
        return page(
                "console.undo.new",
                say("console.undo.lead", invoice.partnerName()),
                "/payments/" + paymentId + "/undo",
                "console.undo.do",
                mistakes,
                List.of(new Fields(words(), "console.payment", typed, mistakes)
                        .text("reason")
                        .needed()));
    }

    private String open(InvoiceSummary other) {
        return other.openAmount() == null ? "" : words().money(other.openAmount());
    }

    private Money balance() {
        return invoice.settlement() == null
                ? scope.zero()
                : invoice.settlement().creditBalance();
    }

    private Fields fields(Mistakes mistakes, Money most) {
        Typed shown = typed.presetting("paidOn", scope.today().toString());
        return new Fields(
                words(),
                "console.payment",
                most.isZero() ? shown : shown.presetting("amount", words().amount(most)),
                mistakes);
    }

    private FormPage page(
            String title, String lead, String path, String verb, Mistakes mistakes, List<Control> controls) {
        String back = Addresses.invoice(scope, invoice.invoiceId());
        String number = String.valueOf(invoice.number());
        return new FormPage(
                scope.shell(),
                Head.of(say(title, number))
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(number, back),
                                Crumb.here(say(title, number)))
                        .saying(lead),
                Form.of(Change.of(typed).post(back + path), say(verb), back)
                        .refused(mistakes)
                        .asking(controls));
    }
}
