package io.leadledger.portal.bill;

import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Pager;
import io.leadledger.portal.view.Views.Tab;
import io.leadledger.portal.view.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of invoices and credit notes in words. */
record DocumentListPresenter(DocumentTab tab, DocumentPage page, LocalDate today, Surroundings around) {

    static final String PATH = "/partner/invoices";

    /** One document of the list. */
    public record Row(
            String number,
            String href,
            String period,
            String issued,
            String due,
            Chip chip,
            String total,
            String open,
            String pdf,
            String xml) {}

    Map<String, Object> model() {
        return Map.of(
                "title", words().say("invoices.title"),
                "lead", lead(),
                "tabs", Arrays.stream(DocumentTab.values()).map(this::tab).toList(),
                "columns",
                        List.of(
                                Column.of(words().say("invoices.column.number")),
                                Column.of(words().say("invoices.column.period")),
                                Column.of(words().say("invoices.column.issued")),
                                Column.of(words().say("invoices.column.due")),
                                Column.of(words().say("invoices.column.status")),
                                Column.amount(words().say("invoices.column.total"), null),
                                Column.amount(words().say("invoices.column.open"), null),
                                new Column("", null, false, null, null, words().say("invoices.column.files"))),
                "rows", page.rows().stream().map(this::row).toList(),
                "pager", pager());
    }

    private Words words() {
        return around.words();
    }

    private String lead() {
        return page.open().isEmpty()
                ? words().say("invoices.nothingOpen")
                : words().say(
                                "invoices.open",
                                page.open().entrySet().stream()
                                        .map(open ->
                                                words().amount(open.getValue(), open.getKey()) + " " + open.getKey())
                                        .collect(Collectors.joining(", ")));
    }

    private Tab tab(DocumentTab one) {
        return new Tab(
                words().say("invoices.tab." + one.word()),
                words().number(page.counts().getOrDefault(one, 0L)),
                at(one, null),
                one == tab);
    }

    private Row row(DocumentRow document) {
        String href = PATH + "/" + document.id();
        boolean isInvoice = document.kind() == DocumentRow.Kind.INVOICE;
        return new Row(
                document.number(),
                href,
                words().days(document.periodFrom(), document.periodTo().minusDays(1)),
                words().date(document.issueDate()),
                isInvoice ? words().date(document.dueDate()) : "",
                document.statusOn(today).chip(words()),
                money(isInvoice ? document.totalMinor() : -document.totalMinor(), document.currency()),
                isInvoice ? money(document.openMinor(), document.currency()) : "",
                href + "/pdf",
                document.hasEInvoice() ? href + "/xml" : "");
    }

    private String money(long minor, String currency) {
        return words().amount(minor, currency).replace('-', '−') + " " + currency;
    }

    private Pager pager() {
        long shown = page.rows().size();
        DocumentRow last = page.hasMore() ? page.rows().getLast() : null;
        String next = last == null
                ? null
                : at(
                        tab,
                        new DocumentCursor(page.position() + shown, last.issueDate(), last.id())
                                .seal(around.partnerId(), tab));
        String first = page.position() == 0 ? null : at(tab, null);
        return new Pager(
                words().say(
                                "leads.pager",
                                words().number(shown == 0 ? 0 : page.position() + 1),
                                words().number(page.position() + shown),
                                words().number(page.counts().getOrDefault(tab, 0L))),
                first,
                next);
    }

    private static String at(DocumentTab tab, @Nullable String cursor) {
        String path = tab == DocumentTab.ALL ? PATH : PATH + "?tab=" + tab.word();
        return cursor == null ? path : path + (tab == DocumentTab.ALL ? "?" : "&") + "at=" + cursor;
    }
}
