package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
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
import java.util.Map;

/** The form for a line of which a person says itself what it pays. */
record LinePresenter(EntityScope scope, StatementSummary statement, StatementLine line, Typed typed)
        implements OfEntity {

    /** The form's names for what the service calls so. */
    static final Map<String, String> FIELDS = Map.of(
            "amount", "amount",
            "amount.amount", "amount",
            "amount.currency", "amount",
            "invoiceId", "invoice");

    /** @param open invoices that it can pay, the first due first */
    FormPage page(Mistakes mistakes, List<InvoiceSummary> open) {
        String back = scope.path(StatementListPresenter.PATH + "/" + statement.statementId());
        Typed shown = typed.presetting("amount", words().amount(left()));
        if (!line.proposals().isEmpty()) {
            shown = shown.presetting(
                    "invoice", line.proposals().getFirst().invoiceId().value());
        }
        Fields fields = new Fields(words(), "console.statement.line", shown, mistakes);
        return new FormPage(
                scope.shell(),
                head(say("console.statement.line", line.position()), back),
                Form.of(Change.of(typed).post(back + "/lines/" + line.lineId()), say("console.payment.book"), back)
                        .refused(mistakes)
                        .asking(List.of(
                                fields.select("invoice", options(open)).needed(),
                                fields.line(Kind.DECIMAL, "amount").in(scope.currency()),
                                fields.checkbox("surplusIsCredit"))));
    }

    /** The form that asks why it pays no invoice. */
    FormPage aside(Mistakes mistakes) {
        String back = scope.path(StatementListPresenter.PATH + "/" + statement.statementId());
        return new FormPage(
                scope.shell(),
                head(say("console.statement.aside.new", line.position()), back),
                Form.of(
                                Change.of(typed).post(back + "/lines/" + line.lineId() + "/aside"),
                                say("console.statement.setAside"),
                                back)
                        .refused(mistakes)
                        .asking(List.of(new Fields(words(), "console.statement.aside", typed, mistakes)
                                .text("reason")
                                .needed())));
    }

    private Head head(String title, String back) {
        return Head.of(title)
                .under(
                        Crumb.to(say("console.statements"), scope.path(StatementListPresenter.PATH)),
                        Crumb.to(statement.fileName(), back),
                        Crumb.here(title))
                .saying(lead());
    }

    private Money left() {
        return line.amount().minus(line.booked());
    }

    /** What came, and what of it is booked already. */
    private String lead() {
        String came = say(
                "console.statement.line.lead",
                words().money(line.amount()),
                words().date(line.bookedOn()),
                line.name() == null ? "–" : line.name(),
                line.text() == null ? "–" : line.text());
        return line.booked().isZero()
                ? came
                : came + " " + say("console.statement.line.left", words().money(line.booked()), words().money(left()));
    }

    private List<Option> options(List<InvoiceSummary> open) {
        return open.stream()
                .map(one -> Option.of(
                        one.invoiceId().value(),
                        say(
                                "console.statement.line.option",
                                String.valueOf(one.number()),
                                one.partnerName(),
                                one.openAmount() == null ? "" : words().amount(one.openAmount()))))
                .toList();
    }
}
