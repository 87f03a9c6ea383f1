package io.leadledger.portal.console.invoice;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Counts;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Filter;
import io.leadledger.portal.view.Views.FilterChip;
import io.leadledger.portal.view.Views.Hidden;
import io.leadledger.portal.view.Views.Tab;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** The list of invoices as the page shows it. */
record InvoiceListPresenter(
        EntityScope scope,
        InvoiceTab tab,
        @Nullable Period period,
        ListOrder order,
        DraftFilter only,
        Paging paging,
        Counts counts) {

    /** The sum below a list that is complete on one page. */
    record Total(String label, String total, @Nullable String open) {}

    ModelAndView page(List<ListRow> rows, @Nullable String next, long total) {
        Map<String, Object> model = new HashMap<>();
        model.put("lead", lead());
        model.put("tabs", tabs());
        model.put("tabName", words().say("console.tab." + tab.word()));
        model.put("filter", filter());
        model.put("picker", PeriodChoice.controls(period, words()));
        model.put("columns", columns());
        model.put("rows", rows);
        model.put("pager", paging.pager(rows.size(), total, next, this::sorted, words()));
        model.put("total", sum(rows));
        model.put("monthEnd", monthEnd());
        model.put(
                "monthEndText",
                words().say("console.invoices.toMonthEnd", shownPeriod().said(words())));
        model.put("emptyHeading", words().say("console.invoices.none." + tab.word()));
        model.put(
                "emptyText", words().say(isNarrowed() ? "console.invoices.none.filter" : "console.invoices.none.why"));
        model.put("clear", isNarrowed() ? Optional.of(address(tab).toString()) : Optional.empty());
        return scope.page("invoices", words().say("console.invoices"), model);
    }

    private Words words() {
        return scope.words();
    }

    private String lead() {
        return counts.openAmount().isZero()
                ? words().say("console.invoices.nothingOpen")
                : words().say(
                                "console.invoices.openSum",
                                words().amount(counts.openAmount()),
                                scope.currency(),
                                words().amount(counts.overdueAmount()));
    }

    private boolean isNarrowed() {
        return period != null || only != DraftFilter.ANY;
    }

    private Period shownPeriod() {
        return period == null ? Period.lastMonth(scope.today()) : period;
    }

    private String monthEnd() {
        return Query.of(scope.path("/invoices/month-end"))
                .with("period", shownPeriod().text())
                .toString();
    }

    private List<Tab> tabs() {
        return Arrays.stream(InvoiceTab.values())
                .map(one -> new Tab(
                        words().say("console.tab." + one.word()),
                        words().number(one.count(counts)),
                        withPeriod(address(one)).toString(),
                        one == tab))
                .toList();
    }

    private Filter filter() {
        List<FilterChip> chips = new ArrayList<>();
        if (period != null) {
            chips.add(new FilterChip(
                    "calendar", period.said(words()), withOnly(address(tab)).toString()));
        }
        if (only != DraftFilter.ANY) {
            chips.add(new FilterChip(
                    "filter",
                    words().say("console.only." + only.word()),
                    withPeriod(address(tab)).toString()));
        }
        return new Filter(
                scope.path("/invoices"),
                null,
                null,
                null,
                List.of(
                        new Hidden("status", tab.word()),
                        new Hidden("only", only == DraftFilter.ANY ? "" : only.word())),
                chips,
                null);
    }

    private List<Column> columns() {
        return List.of(
                sortable("number", "console.column.number", null),
                sortable("partner", "console.column.partner", null),
                sortable("period", "console.column.period", null),
                sortable("due", tab == InvoiceTab.CREDIT_NOTES ? "console.column.issued" : "console.column.due", null),
                Column.of(words().say("console.column.status")),
                sortable("net", "console.column.net", scope.currency()),
                Column.amount(words().say("console.column.vat"), scope.currency()),
                sortable("total", "console.column.total", scope.currency()),
                Column.amount(words().say("console.column.open"), scope.currency()));
    }

    private Column sortable(String key, String message, @Nullable String unit) {
        boolean fixed = tab == InvoiceTab.CREDIT_NOTES || only != DraftFilter.ANY;
        return new Column(
                words().say(message),
                unit,
                unit != null,
                fixed ? null : unsorted().with("sort", order.after(key)).toString(),
                fixed ? null : order.said(key),
                null);
    }

    private Optional<Total> sum(List<ListRow> rows) {
        if (rows.isEmpty() || isNarrowedByCheck()) {
            return Optional.empty();
        }
        return switch (tab) {
            case DRAFT -> Optional.of(total(counts.drafts(), words().amount(counts.draftAmount()), null));
            case OVERDUE -> Optional.of(total(counts.overdue(), null, words().amount(counts.overdueAmount())));
            case OPEN ->
                Optional.of(total(
                        counts.open(), null, words().amount(counts.openAmount().minus(counts.overdueAmount()))));
            case CREDITED, CREDIT_NOTES, ALL -> Optional.empty();
        };
    }

    private boolean isNarrowedByCheck() {
        return only != DraftFilter.ANY;
    }

    private Total total(int count, @Nullable String total, @Nullable String open) {
        return new Total(words().say("console.invoices.count", count), total == null ? "" : total, open);
    }

    private Query sorted() {
        return unsorted().with("sort", order.sort());
    }

    private Query unsorted() {
        return withOnly(withPeriod(address(tab)));
    }

    private Query withPeriod(Query page) {
        return page.with("period", period == null ? null : period.text());
    }

    private Query withOnly(Query page) {
        return page.with("only", only == DraftFilter.ANY ? null : only.word());
    }

    private Query address(InvoiceTab of) {
        return Query.of(scope.path("/invoices")).with("status", of.word());
    }
}
