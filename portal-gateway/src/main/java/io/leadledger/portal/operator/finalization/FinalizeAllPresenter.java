package io.leadledger.portal.operator.finalization;

import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.event.bill.Bill;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import java.util.stream.Stream;

/** The question before all drafts of a period become final: which numbers, how many, which sum, and what to confirm. */
record FinalizeAllPresenter(EntityScope scope, Period period, List<CheckedDraft> drafts, String nextNumber)
        implements OfEntity {

    QuestionPage page() {
        return QuestionPage.of(scope.shell(), dialog())
                .listing(table())
                .confirming(
                        say("console.finalize.confirm"),
                        drafts.stream()
                                .flatMap(draft -> confirmations(draft).stream())
                                .toList());
    }

    private Dialog dialog() {
        int count = drafts.size();
        return Dialog.warning(
                        "finalize-all",
                        say("console.finalize.allTitle", count, period.said(words())),
                        say("console.finalize.consequence", count),
                        Sending.of(
                                Change.ofNew().post(scope.path("/invoices/month-end/finalization"), hidden()),
                                say("console.finalize.all", count),
                                Addresses.monthEnd(scope, period).toString()))
                .saying(say("console.finalize.allText"))
                .about(
                        Fact.of(say("console.finalize.numbers"), say("console.finalize.from", count, nextNumber)),
                        Fact.of(say("console.finalize.count"), words().number(count)),
                        Fact.of(say("console.column.total"), words().money(total())));
    }

    private Hidden[] hidden() {
        return Stream.concat(
                        Stream.of(new Hidden("period", period.text())),
                        drafts.stream().map(draft -> new Hidden("draft", draft.invoiceId() + ":" + draft.version())))
                .toArray(Hidden[]::new);
    }

    private Money total() {
        return drafts.stream().map(draft -> draft.bill().totals().total()).reduce(scope.zero(), Money::plus);
    }

    private Table table() {
        Columns<CheckedDraft> columns = new Columns<CheckedDraft>(words(), scope.currency())
                .text(
                        "console.column.partner",
                        draft -> Cell.head(draft.partnerName(), Addresses.invoice(scope, draft.invoiceId())))
                .text("console.column.status", draft -> Cell.states(states(draft)))
                .amount(
                        "console.column.total",
                        draft -> Cell.key(words().amount(draft.bill().totals().total())));
        return Table.of(say("console.finalize.drafts"), drafts, columns)
                .summed(List.of(
                        Cell.head(say("console.column.total")), Cell.none(), Cell.number(words().amount(total()))));
    }

    private List<Chip> states(CheckedDraft draft) {
        List<Chip> against = InvoiceChips.against(draft, words());
        return against.isEmpty() ? List.of(Chip.ok(say("console.draft.ready"))) : against;
    }

    private List<Option> confirmations(CheckedDraft draft) {
        Bill bill = draft.bill();
        return draft.toConfirm().stream()
                .map(code -> Option.of(
                        draft.invoiceId() + ":" + code,
                        say(
                                "console.confirm." + code,
                                draft.partnerName(),
                                TaxSentence.percents(bill),
                                words().amount(bill.totals().tax()),
                                words().amount(bill.totals().net()),
                                scope.currency())))
                .toList();
    }
}
