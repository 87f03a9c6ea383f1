package io.leadledger.portal.console.monthend;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Summary;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.invoice.PeriodChoice;
import io.leadledger.portal.console.monthend.BillRows.BillRow;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Calm;
import io.leadledger.portal.view.ActionViews.Dialog;
import io.leadledger.portal.view.ActionViews.Issue;
import io.leadledger.portal.view.ActionViews.Stage;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Filter;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.servlet.ModelAndView;

/** The month-end page: where the period stands, what is to be looked at, and the next step. */
record MonthEndPresenter(EntityScope scope, PeriodState state, List<NotFinal> failures, Instant at) {

    /** A final invoice in a table. */
    record FinalRow(
            String href,
            String number,
            String partner,
            String issued,
            Chip chip,
            String net,
            String vat,
            String total) {}

    ModelAndView page() {
        Issues issues = new Issues(scope, state);
        List<Issue> blocks = issues.blocks();
        List<Issue> warns = issues.warns();
        BillRows rows = new BillRows(scope);
        Map<String, Object> model = new HashMap<>();
        model.put("crumbs", crumbs());
        model.put("lead", lead());
        model.put("filter", filter());
        model.put("picker", PeriodChoice.controls(state.period(), words()));
        model.put("before", address("", state.period().before()));
        model.put("after", address("", state.period().after()));
        model.put("stages", stages(blocks.size(), warns.size()));
        model.put("blocks", blocks);
        model.put("warns", warns);
        model.put("informs", issues.informs());
        model.put(
                "calm", new Calm(words().say("console.calm"), words().say("console.calm.text", words().dateTime(at))));
        model.put("columns", columns());
        model.put("finalColumns", finalColumns());
        model.put("previewNote", words().say("console.monthEnd.previewNote", words().dateTime(at)));
        model.put("previews", state.toGenerate().stream().map(rows::of).toList());
        model.put(
                "previewSum",
                rows.sum(
                        state.toGenerate().stream().map(BillRows.Billed::of).toList(),
                        words().say(
                                        "console.monthEnd.partners",
                                        state.toGenerate().size())));
        model.put("drafts", drafts(rows));
        model.put(
                "draftSum",
                rows.sum(
                        state.drafts().stream().map(BillRows.Billed::of).toList(),
                        words().say("console.monthEnd.drafts", state.drafts().size())));
        model.put("finals", state.finals().stream().map(this::row).toList());
        model.put("failures", failures);
        model.put("generation", generation());
        model.put("generateAt", address("/generation", state.period()));
        model.put("finalizeAt", address("/finalization", state.period()));
        model.put(
                "finalizeText",
                words().say("console.finalize.all", state.drafts().size()));
        model.put("canFinalize", state.toGenerate().isEmpty() && !state.drafts().isEmpty());
        model.put("empty", state.isEmpty());
        return scope.page(
                "month-end",
                words().say("console.monthEnd.title", state.period().said(words())),
                model);
    }

    /** The question before drafts are made: it is a page of its own, too. */
    Optional<Dialog> generation() {
        if (state.toGenerate().isEmpty()) {
            return Optional.empty();
        }
        int count = state.toGenerate().size();
        int leads = state.toGenerate().stream()
                .mapToInt(one -> InvoiceAnswers.leads(one.bill()))
                .sum();
        return Optional.of(new Dialog(
                "generate",
                words().say("console.generate.title", count, state.period().said(words())),
                words().say("console.generate.text"),
                List.of(
                        Fact.of(words().say("console.generate.drafts"), words().number(count)),
                        Fact.of(words().say("console.column.leads"), words().number(leads)),
                        Fact.of(
                                words().say("console.column.total"),
                                words().amount(state.toGenerateTotal(scope)) + ' ' + scope.currency())),
                "info",
                words().say("console.generate.consequence"),
                scope.path("/invoices/month-end/generation"),
                Stream.concat(
                                Change.of(null).hidden().stream(),
                                Stream.of(new Hidden("period", state.period().text())))
                        .toList(),
                words().say("console.generate", count),
                false,
                address("", state.period())));
    }

    private Words words() {
        return scope.words();
    }

    private String address(String more, Period period) {
        return Query.of(scope.path("/invoices/month-end" + more))
                .with("period", period.text())
                .toString();
    }

    private List<Crumb> crumbs() {
        return List.of(
                new Crumb(words().say("console.invoices"), scope.path("/invoices")),
                new Crumb(words().say("console.monthEnd"), scope.path("/invoices/month-end")),
                new Crumb(state.period().said(words()), null));
    }

    private String lead() {
        if (state.toGenerate().isEmpty()) {
            return words().say("console.monthEnd.lead");
        }
        int billable = state.toGenerate().stream()
                .mapToInt(one -> InvoiceAnswers.leads(one.bill()))
                .sum();
        int cancelled = state.toGenerate().stream()
                .flatMap(one -> one.cancelled().stream())
                .mapToInt(InvoiceAnswers.CancelledLeads::leads)
                .sum();
        return words().say("console.monthEnd.leadCounts", billable + cancelled, cancelled, billable);
    }

    private Filter filter() {
        return new Filter(scope.path("/invoices/month-end"), null, null, null, List.of(), List.of(), null);
    }

    private List<Stage> stages(int blocks, int warns) {
        boolean generating = !state.toGenerate().isEmpty();
        boolean drafts = !state.drafts().isEmpty();
        boolean finals = state.finalCount() > 0;
        long of = state.invoices();
        return List.of(
                new Stage(
                        words().say("console.stage.period"),
                        words().days(state.period().from(), state.period().lastDay()),
                        "done",
                        null),
                new Stage(
                        words().say("console.stage.check"),
                        words().say("console.stage.check.note", blocks, warns),
                        blocks + warns > 0 ? "warn" : of > 0 ? "done" : "todo",
                        "#check"),
                new Stage(
                        words().say("console.stage.preview"),
                        generating
                                ? words().say(
                                                "console.stage.preview.note",
                                                state.toGenerate().size(),
                                                words().amount(state.toGenerateTotal(scope)),
                                                scope.currency())
                                : words().say("console.stage.preview.none"),
                        generating ? "now" : drafts || finals ? "done" : "todo",
                        null),
                new Stage(
                        words().say("console.stage.drafts"),
                        words().say("console.stage.of", state.drafts().size() + state.finalCount(), of),
                        !generating && drafts ? "now" : !generating && finals ? "done" : "todo",
                        null),
                new Stage(
                        words().say("console.stage.finalized"),
                        words().say("console.stage.of", state.finalCount(), of),
                        finals && !drafts && !generating ? "done" : "todo",
                        null));
    }

    private List<Column> columns() {
        return List.of(
                Column.of(words().say("console.column.partner")),
                Column.of(words().say("console.column.format")),
                Column.of(words().say("console.column.tax")),
                Column.amount(words().say("console.column.leads"), null),
                Column.amount(words().say("console.column.prices"), null),
                Column.amount(words().say("console.column.net"), scope.currency()),
                Column.amount(words().say("console.column.vat"), scope.currency()),
                Column.amount(words().say("console.column.total"), scope.currency()),
                new Column("", null, false, null, null, words().say("console.column.lines")));
    }

    private List<Column> finalColumns() {
        return List.of(
                Column.of(words().say("console.column.number")),
                Column.of(words().say("console.column.partner")),
                Column.of(words().say("console.column.issued")),
                Column.of(words().say("console.column.status")),
                Column.amount(words().say("console.column.net"), scope.currency()),
                Column.amount(words().say("console.column.vat"), scope.currency()),
                Column.amount(words().say("console.column.total"), scope.currency()));
    }

    private List<BillRow> drafts(BillRows rows) {
        return state.drafts().stream().map(rows::of).toList();
    }

    private FinalRow row(Summary invoice) {
        return new FinalRow(
                scope.path("/invoices/" + invoice.invoiceId()),
                String.valueOf(invoice.number()),
                invoice.partnerName(),
                invoice.issueDate() == null ? "" : words().date(invoice.issueDate()),
                InvoiceChips.status(
                        invoice.paymentStatus() == null ? invoice.state() : invoice.paymentStatus(), words()),
                words().amount(invoice.totals().net()),
                words().amount(invoice.totals().tax()),
                words().amount(invoice.totals().total()));
    }
}
