package io.leadledger.portal.console.monthend;

import io.leadledger.event.invoice.Bill;
import io.leadledger.money.Money;
import io.leadledger.portal.console.document.TaxSentence;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Dialog;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/** The question before all drafts of a period become final: which numbers, how many, which sum, and what to confirm. */
record FinalizeAllPresenter(EntityScope scope, Period period, List<CheckedDraft> drafts, String nextNumber) {

    /** A draft, and what stands against it already. */
    record Row(String href, String partner, List<Chip> chips, String total) {}

    /** A warning with a box to tick; its value says of which draft. */
    record Confirmation(String value, String text) {}

    ModelAndView page() {
        Dialog dialog = dialog();
        return scope.page(
                "finalize-all",
                dialog.title(),
                Map.of(
                        "dialog", dialog,
                        "columns",
                                List.of(
                                        Column.of(words().say("console.column.partner")),
                                        Column.of(words().say("console.column.status")),
                                        Column.amount(words().say("console.column.total"), scope.currency())),
                        "rows", drafts.stream().map(this::row).toList(),
                        "sum", words().amount(total()),
                        "confirmations",
                                drafts.stream()
                                        .flatMap(draft -> confirmations(draft).stream())
                                        .toList()));
    }

    private Dialog dialog() {
        int count = drafts.size();
        return new Dialog(
                "finalize-all",
                words().say("console.finalize.allTitle", count, period.said(words())),
                words().say("console.finalize.allText"),
                List.of(
                        Fact.of(
                                words().say("console.finalize.numbers"),
                                words().say("console.finalize.from", count, nextNumber)),
                        Fact.of(words().say("console.finalize.count"), words().number(count)),
                        Fact.of(words().say("console.column.total"), words().amount(total()) + ' ' + scope.currency())),
                "warn",
                words().say("console.finalize.consequence", count),
                scope.path("/invoices/month-end/finalization"),
                hidden(),
                words().say("console.finalize.all", count),
                false,
                Query.of(scope.path("/invoices/month-end"))
                        .with("period", period.text())
                        .toString());
    }

    private Words words() {
        return scope.words();
    }

    private List<Hidden> hidden() {
        List<Hidden> hidden = new ArrayList<>(Change.of(null).hidden());
        hidden.add(new Hidden("period", period.text()));
        drafts.forEach(draft -> hidden.add(new Hidden("draft", draft.invoiceId() + ':' + draft.version())));
        return hidden;
    }

    private Money total() {
        return drafts.stream()
                .map(draft -> draft.bill().totals().total())
                .reduce(Money.zero(scope.entity().currency()), Money::plus);
    }

    private Row row(CheckedDraft draft) {
        List<Chip> against = InvoiceChips.against(draft, words());
        return new Row(
                scope.path("/invoices/" + draft.invoiceId()),
                draft.partnerName(),
                against.isEmpty() ? List.of(new Chip("ok", "check", words().say("console.draft.ready"))) : against,
                words().amount(draft.bill().totals().total()));
    }

    private List<Confirmation> confirmations(CheckedDraft draft) {
        Bill bill = draft.bill();
        return draft.toConfirm().stream()
                .map(code -> new Confirmation(
                        draft.invoiceId() + ':' + code,
                        words().say(
                                        "console.confirm." + code,
                                        draft.partnerName(),
                                        InvoiceChips.percent(TaxSentence.percent(bill)),
                                        words().amount(bill.totals().tax()),
                                        words().amount(bill.totals().net()),
                                        scope.currency())))
                .toList();
    }
}
