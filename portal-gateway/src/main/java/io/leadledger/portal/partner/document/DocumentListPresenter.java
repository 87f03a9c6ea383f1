package io.leadledger.portal.partner.document;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Cell.Place;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Pager;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.partner.document.query.DocumentCursor;
import io.leadledger.portal.partner.document.query.DocumentRow;
import io.leadledger.portal.partner.document.query.DocumentRow.Kind;
import io.leadledger.portal.partner.document.query.DocumentRows;
import io.leadledger.portal.partner.document.query.DocumentTab;
import io.leadledger.portal.partner.surroundings.OfPartner;
import io.leadledger.portal.partner.surroundings.Surroundings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of invoices and credit notes in words. */
record DocumentListPresenter(DocumentTab tab, DocumentRows found, LocalDate today, Surroundings around)
        implements OfPartner {

    static final String PATH = "/partner/invoices";

    ListPage page() {
        String title = say("invoices.title");
        Table table = Table.of(title, found.rows(), columns()).paged(pager()).asCards();
        Empty none = Empty.of(Icon.FILE_INVOICE, say("invoices.none"), say("invoices.none.why"));
        List<Tab> tabs = Arrays.stream(DocumentTab.values()).map(this::tab).toList();
        return new ListPage(
                around.shell(),
                Head.of(title).saying(lead()),
                Listing.of(table, none).under(new Tabs(title, tabs)));
    }

    private String lead() {
        return found.open().isEmpty()
                ? say("invoices.nothingOpen")
                : say(
                        "invoices.open",
                        found.open().entrySet().stream()
                                .map(open -> money(open.getValue(), open.getKey()))
                                .collect(Collectors.joining(", ")));
    }

    private Tab tab(DocumentTab one) {
        return new Tab(
                say("invoices.tab." + one.word()),
                words().number(found.counts().getOrDefault(one, 0L)),
                at(one, null),
                one == tab);
    }

    private Columns<DocumentRow> columns() {
        return new Columns<DocumentRow>(words(), "")
                .text("invoices.column.number", one -> Cell.head(one.number(), href(one)))
                .text(
                        "invoices.column.period",
                        one -> Cell.soft(
                                words().days(one.periodFrom(), one.periodTo().minusDays(1))))
                .text(
                        "invoices.column.issued",
                        one -> Cell.soft(words().date(one.issueDate())).at(Place.NOT_HERE))
                .text(
                        "invoices.column.due",
                        one -> Cell.text(isInvoice(one) ? words().date(one.dueDate()) : "")
                                .at(Place.LATER))
                .text(
                        "invoices.column.status",
                        one -> Cell.state(one.statusOn(today).chip(words())).at(Place.FIRST))
                .number(
                        "invoices.column.total",
                        one -> Cell.number(money(isInvoice(one) ? one.totalMinor() : -one.totalMinor(), one.currency()))
                                .at(isOpen(one) ? Place.NOT_HERE : Place.ON_END)
                                .at(Place.LATER))
                .number(
                        "invoices.column.open",
                        one -> Cell.key(isInvoice(one) ? money(one.openMinor(), one.currency()) : "")
                                .at(isOpen(one) ? Place.ON_END : Place.NOT_HERE)
                                .at(Place.LATER))
                .actions("invoices.column.files", one -> Cell.buttons(files(one)));
    }

    /** A phone has room for one amount: what is open, else the total. */
    private static boolean isOpen(DocumentRow document) {
        return isInvoice(document) && document.openMinor() > 0;
    }

    private static boolean isInvoice(DocumentRow document) {
        return document.kind() == Kind.INVOICE;
    }

    private static String href(DocumentRow document) {
        return PATH + "/" + document.id();
    }

    private List<Button> files(DocumentRow document) {
        Button pdf = file("invoice.pdf", href(document) + "/pdf");
        return document.hasEInvoice() ? List.of(pdf, file("invoice.xml", href(document) + "/xml")) : List.of(pdf);
    }

    private Button file(String label, String href) {
        return Button.download(say(label), href).looking(Look.SMALL);
    }

    private String money(long minor, String currency) {
        return words().amount(minor, currency) + " " + currency;
    }

    private Pager pager() {
        int shown = found.rows().size();
        DocumentRow last = found.hasMore() ? found.rows().getLast() : null;
        String next = last == null
                ? null
                : new DocumentCursor(found.position() + shown, last.issueDate(), last.id())
                        .seal(around.partnerId(), tab);
        return Pager.of(found.position(), shown, words().number(found.counts().getOrDefault(tab, 0L)), words())
                .to(found.position() == 0 ? null : at(tab, null), next == null ? null : at(tab, next));
    }

    private static String at(DocumentTab tab, @Nullable String cursor) {
        return Query.of(PATH)
                .with("tab", tab == DocumentTab.ALL ? null : tab.word())
                .with("at", cursor)
                .toString();
    }
}
