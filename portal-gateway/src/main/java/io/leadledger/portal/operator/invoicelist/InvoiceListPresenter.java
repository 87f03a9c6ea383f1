package io.leadledger.portal.operator.invoicelist;

import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.service.invoice.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of invoices as the page shows it. */
record InvoiceListPresenter(EntityScope scope, ListView view, Paging paging, InvoiceCounts counts) implements OfEntity {

    ListPage page(List<ListRow> rows, @Nullable String next, long total) {
        Period period = Objects.requireNonNullElseGet(view.period(), () -> Period.lastMonth(scope.today()));
        Table table = Table.of(say("console.tab." + view.tab().word()), rows, columns())
                .summed(sums())
                .paged(paging.pager(rows.size(), total, next, () -> view.sorted(list()), words()));
        return new ListPage(
                scope.shell(),
                Head.of(say("console.invoices"))
                        .saying(lead())
                        .doing(
                                Button.link(say("console.openItems"), scope.path("/invoices/open-items")),
                                Button.link(say("console.statements"), scope.path("/invoices/bank-statements")),
                                Button.link(say("console.bookkeeping"), scope.path("/invoices/bookkeeping")),
                                Button.primary(
                                        say("console.invoices.toMonthEnd", period.said(words())),
                                        Addresses.monthEnd(scope, period))),
                work().isOffered() ? listing(table).doing(work().bulk()) : listing(table));
    }

    private Listing listing(Table table) {
        return Listing.of(table, empty()).under(tabs()).narrowed(filter());
    }

    private ListWork work() {
        return new ListWork(scope, view);
    }

    private Query list() {
        return Query.of(scope.path("/invoices"));
    }

    private String lead() {
        return counts.openAmount().isZero()
                ? say("console.invoices.nothingOpen")
                : say(
                        "console.invoices.openSum",
                        words().amount(counts.openAmount()),
                        scope.currency(),
                        words().amount(counts.overdueAmount()));
    }

    private Tabs tabs() {
        return new Tabs(
                say("console.invoices"),
                Arrays.stream(InvoiceTab.values())
                        .map(one -> new Tab(
                                say("console.tab." + one.word()),
                                words().number(one.count(counts)),
                                view.under(one).withPeriod(list()).toString(),
                                one == view.tab()))
                        .toList());
    }

    private Filter filter() {
        DraftFilter only = view.only();
        Filter filter = Filter.of(scope.path("/invoices"))
                .keeping(List.of(
                        new Hidden("status", view.tab().word()),
                        new Hidden("only", only == DraftFilter.ANY ? "" : only.word())))
                .offering(Stream.concat(
                                PeriodChoice.controls(view.period(), words()).stream(),
                                Stream.of(work().byMail(counts)))
                        .toList());
        if (view.period() != null) {
            filter = filter.narrowedBy(Icon.CALENDAR, view.period().said(words()), view.withOnly(list()));
        }
        if (view.mail() != MailFilter.ANY) {
            filter = filter.narrowedBy(Icon.MAIL, work().said(view.mail()), view.withPeriod(list()));
        }
        return only == DraftFilter.ANY
                ? filter
                : filter.narrowedBy(Icon.FILTER, say("console.only." + only.word()), view.withPeriod(list()));
    }

    private Empty empty() {
        Empty empty = Empty.of(
                Icon.INBOX,
                say("console.invoices.none." + view.tab().word()),
                say(view.isNarrowed() ? "console.invoices.none.filter" : "console.invoices.none.why"));
        return view.isNarrowed()
                ? empty.offering(
                        Button.link(say("console.clear"), view.tab(list())).with(Icon.X))
                : empty;
    }

    private Columns<ListRow> columns() {
        String dated = view.tab() == InvoiceTab.CREDIT_NOTES ? "console.column.issued" : "console.column.due";
        Columns<ListRow> columns = new Columns<>(words(), scope.currency());
        if (work().isOffered()) {
            columns = columns.actions(
                    "console.payments.choose",
                    row -> Cell.choice(String.valueOf(row.chosen()), say("console.payments.chooseOne", row.label())));
        }
        return columns.text(
                        "console.column.number",
                        row -> Cell.head(row.label(), row.href()).said(row.said()))
                .sorted(view.sort("number", list()))
                .text("console.column.partner", row -> Cell.quiet(row.partner(), row.partnerHref()))
                .sorted(view.sort("partner", list()))
                .text("console.column.period", row -> Cell.soft(row.period()))
                .sorted(view.sort("period", list()))
                .text(dated, row -> Cell.text(row.due()))
                .sorted(view.sort("due", list()))
                .text("console.column.status", row -> Cell.states(row.chips()))
                .amount("console.column.net", row -> Cell.number(row.net()))
                .sorted(view.sort("net", list()))
                .amount("console.column.vat", row -> Cell.amount(row.tax()))
                .amount("console.column.total", row -> Cell.key(row.total()))
                .sorted(view.sort("total", list()))
                .amount("console.column.open", row -> Cell.amount(row.open()));
    }

    /** Below a list that is as long as its tab. */
    private List<Cell> sums() {
        if (view.only() != DraftFilter.ANY) {
            return List.of();
        }
        return switch (view.tab()) {
            case DRAFT -> sums(counts.drafts(), words().amount(counts.draftAmount()), null);
            case OVERDUE -> sums(counts.overdue(), null, words().amount(counts.overdueAmount()));
            case OPEN ->
                sums(counts.open(), null, words().amount(counts.openAmount().minus(counts.overdueAmount())));
            case PAID, CREDITED, CREDIT_NOTES, ALL -> List.of();
        };
    }

    private List<Cell> sums(int count, @Nullable String total, @Nullable String open) {
        List<Cell> sums = new ArrayList<>(List.of(
                Cell.head(say("console.invoices.count", count)),
                Cell.none(),
                Cell.none(),
                Cell.none(),
                Cell.none(),
                Cell.none(),
                Cell.none(),
                Cell.number(total),
                Cell.number(open)));
        if (work().isOffered()) {
            sums.addFirst(Cell.none());
        }
        return sums;
    }
}
