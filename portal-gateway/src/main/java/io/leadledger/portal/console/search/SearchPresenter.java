package io.leadledger.portal.console.search;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Summary;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.console.search.Found.Partner;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Link;
import io.leadledger.portal.view.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** What was found, kind by kind; where nothing was, what can be found. */
record SearchPresenter(EntityScope scope, Found found) {

    /** One kind of things. */
    record Section(
            String heading,
            List<Column> columns,
            List<Row> rows,
            @Nullable Link more) {}

    /** A thing that was found; {@code facts} stand in the columns after its name. */
    record Row(String href, String name, List<String> facts) {}

    ModelAndView page() {
        return scope.page(
                "search",
                words().say("console.search"),
                Map.of(
                        "sections", sections(),
                        "lead",
                                found.text().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(words().say("console.search.for", found.text())),
                        "emptyHeading",
                                words().say(found.text().isEmpty() ? "console.search.ask" : "console.search.none"),
                        "emptyText", words().say("console.search.what")));
    }

    private Words words() {
        return scope.words();
    }

    private List<Section> sections() {
        return Stream.of(
                        section(
                                "console.partners",
                                partnerColumns(),
                                found.partners().items().stream().map(this::row)),
                        section(
                                "console.invoices",
                                documentColumns(),
                                found.invoices().stream().map(this::row)),
                        section(
                                "console.tab.credit-notes",
                                documentColumns(),
                                found.creditNotes().stream().map(this::row)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private Section section(String heading, List<Column> columns, Stream<Row> rows) {
        boolean partners = heading.equals("console.partners");
        return new Section(words().say(heading), columns, rows.toList(), partners ? more() : null);
    }

    /** Of partners only the first are here. */
    private @Nullable Link more() {
        long all = found.partners().approximateTotal();
        return all <= found.partners().items().size()
                ? null
                : new Link(
                        words().say("console.search.partners.all", words().number(all)),
                        Query.of(scope.path("/partners"))
                                .with("show", "all")
                                .with("q", found.text())
                                .toString());
    }

    private List<Column> partnerColumns() {
        return Stream.of("console.column.partner", "console.column.key", "console.column.status")
                .map(key -> Column.of(words().say(key)))
                .toList();
    }

    private List<Column> documentColumns() {
        return Stream.of("console.column.number", "console.column.partner", "console.column.issued")
                .map(key -> Column.of(words().say(key)))
                .toList();
    }

    private Row row(Partner partner) {
        String state = partner.active() ? "console.partners.tab.active" : "console.partner.inactive";
        return new Row(
                scope.path("/partners/" + partner.partnerId()),
                partner.details().displayName(),
                List.of(partner.externalId(), words().say(state)));
    }

    private Row row(Summary invoice) {
        return new Row(
                scope.path("/invoices/" + invoice.invoiceId()),
                String.valueOf(invoice.number()),
                List.of(invoice.partnerName(), invoice.issueDate() == null ? "" : words().date(invoice.issueDate())));
    }

    private Row row(CreditNote note) {
        return new Row(
                scope.path("/credit-notes/" + note.creditNoteId()),
                note.number(),
                List.of(String.valueOf(note.buyer().name()), words().date(note.issueDate())));
    }
}
