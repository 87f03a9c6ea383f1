package io.leadledger.portal.operator.monthend;

import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.preview.CancelledLeads;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.monthend.BillRows.Billed;
import io.leadledger.portal.operator.monthend.MonthEndPage.BillRow;
import io.leadledger.portal.operator.monthend.MonthEndPage.Bills;
import io.leadledger.portal.operator.monthend.MonthEndPage.Work;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.page.story.Issues;
import io.leadledger.portal.page.story.Issues.Calm;
import io.leadledger.portal.page.story.Issues.Weight;
import io.leadledger.portal.service.invoice.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The month-end page: where the period stands, what is to be looked at, and the next step. */
record MonthEndPresenter(EntityScope scope, PeriodState state, List<NotFinal> failures, Instant at) {

    MonthEndPage page() {
        Empty nothing = Empty.of(Icon.INBOX, say("console.monthEnd.none"), say("console.monthEnd.none.why"));
        return new MonthEndPage(
                scope.shell(),
                head(),
                Filter.of(scope.path("/invoices/month-end")).offering(PeriodChoice.controls(state.period(), words())),
                failed(),
                state.isEmpty() ? nothing : null,
                work(),
                new Generation(scope, state).dialog().orElse(null));
    }

    private Words words() {
        return scope.words();
    }

    private String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    private Head head() {
        String period = state.period().said(words());
        return Head.of(say("console.monthEnd.title", period))
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(say("console.monthEnd"), scope.path("/invoices/month-end")),
                        Crumb.here(period))
                .saying(lead())
                .doing(steps());
    }

    private String lead() {
        int cancelled = state.toGenerate().stream()
                .flatMap(one -> one.cancelled().stream())
                .mapToInt(CancelledLeads::leads)
                .sum();
        long billable = state.toGenerateLeads();
        return state.toGenerate().isEmpty()
                ? say("console.monthEnd.lead")
                : say("console.monthEnd.leadCounts", billable + cancelled, cancelled, billable);
    }

    private List<Button> steps() {
        Period period = state.period();
        List<Button> steps = new ArrayList<>(List.of(
                Button.icon(Icon.CHEVRON_LEFT, say("console.period.before"), monthEnd(period.before())),
                Button.icon(Icon.CHEVRON_RIGHT, say("console.period.after"), monthEnd(period.after()))));
        if (!state.toGenerate().isEmpty()) {
            String verb = say("console.generate", state.toGenerate().size());
            steps.add(Button.primary(verb, question("generation")).opening("generate"));
        } else if (!state.drafts().isEmpty()) {
            String verb = say("console.finalize.all", state.drafts().size());
            steps.add(Button.primary(verb, question("finalization")));
        }
        return steps;
    }

    private Query monthEnd(Period period) {
        return Addresses.monthEnd(scope, period);
    }

    private Query question(String name) {
        return Query.of(scope.path("/invoices/month-end/" + name))
                .with("period", state.period().text());
    }

    private @Nullable Band failed() {
        if (failures.isEmpty()) {
            return null;
        }
        return Band.of(Tone.BAD, Icon.BAN, say("console.monthEnd.failed"), say("console.monthEnd.failed.text"))
                .because(failures.stream()
                        .map(one -> List.of(Part.link(one.partner(), one.href()), Part.text(": " + one.reason())))
                        .toList());
    }

    private Work work() {
        MonthEndIssues issues = new MonthEndIssues(scope, state);
        List<Issue> blocks = issues.blocks();
        List<Issue> warns = issues.warns();
        return new Work(
                new Stages(scope, state).of(blocks.size(), warns.size()),
                List.of(
                        issues(Weight.BLOCKS, "console.monthEnd.blocks", blocks),
                        issues(Weight.WARNS, "console.monthEnd.warns", warns),
                        issues(Weight.INFORMS, "console.monthEnd.informs", issues.informs())),
                state.toGenerate().isEmpty() ? null : preview(),
                state.drafts().isEmpty() ? null : drafts(),
                state.finals().isEmpty() ? null : finals());
    }

    private Issues issues(Weight weight, String heading, List<Issue> items) {
        Calm calm = new Calm(say("console.calm"), say("console.calm.text", words().dateTime(at)));
        return Issues.all(weight, say(heading), items, calm);
    }

    private Bills preview() {
        BillRows rows = new BillRows(scope);
        return bills(
                        "console.monthEnd.preview",
                        say("console.monthEnd.previewNote", words().dateTime(at)),
                        state.toGenerate().stream().map(rows::of).toList(),
                        rows.sum(
                                state.toGenerate().stream().map(Billed::of).toList(),
                                say(
                                        "console.monthEnd.partners",
                                        state.toGenerate().size())))
                .again(Button.link(
                                say("console.monthEnd.again"),
                                scope.shell().places().here())
                        .with(Icon.REFRESH)
                        .looking(Look.SMALL));
    }

    private Bills drafts() {
        BillRows rows = new BillRows(scope);
        return bills(
                "console.monthEnd.draftsHeading",
                say("console.monthEnd.draftsNote"),
                state.drafts().stream().map(rows::of).toList(),
                rows.sum(
                        state.drafts().stream().map(Billed::of).toList(),
                        say("console.monthEnd.drafts", state.drafts().size())));
    }

    private Bills bills(String heading, String note, List<BillRow> rows, List<Cell> sum) {
        return new Bills(
                say(heading), note, null, Table.of(say(heading), columns()).summed(sum), rows);
    }

    private List<Column> columns() {
        return List.of(
                Column.of(say("console.column.partner")),
                Column.of(say("console.column.format")),
                Column.of(say("console.column.tax")),
                Column.number(say("console.column.leads")),
                Column.number(say("console.column.prices")),
                amount("console.column.net"),
                amount("console.column.vat"),
                amount("console.column.total"),
                Column.actions(say("console.column.lines")));
    }

    private Column amount(String label) {
        return Column.amount(say(label), scope.currency());
    }

    private Card<Table> finals() {
        String heading = say("console.monthEnd.finals");
        Columns<InvoiceSummary> columns = new Columns<InvoiceSummary>(words(), scope.currency())
                .text(
                        "console.column.number",
                        one -> Cell.head(String.valueOf(one.number()), Addresses.invoice(scope, one.invoiceId())))
                .text("console.column.partner", one -> Cell.text(one.partnerName()))
                .text(
                        "console.column.issued",
                        one -> Cell.soft(one.issueDate() == null ? "" : words().date(one.issueDate())))
                .text("console.column.status", one -> Cell.state(InvoiceChips.status(one.status(), words())))
                .amount(
                        "console.column.net",
                        one -> Cell.number(words().amount(one.totals().net())))
                .amount(
                        "console.column.vat",
                        one -> Cell.amount(words().amount(one.totals().tax())))
                .amount(
                        "console.column.total",
                        one -> Cell.key(words().amount(one.totals().total())));
        return new Card<>(heading, Table.of(heading, state.finals(), columns));
    }
}
