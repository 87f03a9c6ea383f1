package io.leadledger.portal.operator.search;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.search.SearchPage.Section;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found, kind by kind; where nothing was, what can be found. */
record SearchPresenter(EntityScope scope, Found found) implements OfEntity {

    SearchPage page() {
        boolean asked = !found.text().isEmpty();
        return new SearchPage(
                scope.shell(),
                Head.of(say("console.search")).saying(asked ? say("console.search.for", found.text()) : null),
                Stream.of(partners(), invoices(), creditNotes())
                        .filter(section -> !section.table().rows().isEmpty())
                        .toList(),
                Empty.of(
                        Icon.SEARCH,
                        say(asked ? "console.search.none" : "console.search.ask"),
                        say("console.search.what")));
    }

    private Section partners() {
        Columns<PartnerAnswer> columns = new Columns<PartnerAnswer>(words(), scope.currency())
                .text(
                        "console.column.partner",
                        one -> Cell.head(one.details().displayName(), Addresses.partner(scope, one.partnerId())))
                .text("console.column.key", one -> Cell.soft(one.externalId()))
                .text(
                        "console.column.status",
                        one -> Cell.soft(
                                say(one.active() ? "console.partners.tab.active" : "console.partner.inactive")));
        return section("console.partners", found.partners().items(), columns, more());
    }

    private Section invoices() {
        Columns<InvoiceSummary> columns = new Columns<InvoiceSummary>(words(), scope.currency())
                .text(
                        "console.column.number",
                        one -> Cell.head(String.valueOf(one.number()), Addresses.invoice(scope, one.invoiceId())))
                .text("console.column.partner", one -> Cell.soft(one.partnerName()))
                .text(
                        "console.column.issued",
                        one -> Cell.soft(one.issueDate() == null ? "" : words().date(one.issueDate())));
        return section("console.invoices", found.invoices(), columns, null);
    }

    private Section creditNotes() {
        Columns<CreditNoteAnswer> columns = new Columns<CreditNoteAnswer>(words(), scope.currency())
                .text(
                        "console.column.number",
                        one -> Cell.head(one.number(), scope.path("/credit-notes/" + one.creditNoteId())))
                .text(
                        "console.column.partner",
                        one -> Cell.soft(String.valueOf(one.buyer().name())))
                .text("console.column.issued", one -> Cell.soft(words().date(one.issueDate())));
        return section("console.tab.credit-notes", found.creditNotes(), columns, null);
    }

    private <T> Section section(String key, List<T> things, Columns<T> columns, @Nullable Link more) {
        String heading = say(key);
        return new Section(heading, Table.of(heading, things, columns), more);
    }

    /** Of partners only the first are here. */
    private @Nullable Link more() {
        long all = found.partners().approximateTotal();
        return all <= found.partners().items().size()
                ? null
                : new Link(
                        say("console.search.partners.all", words().number(all)),
                        Query.of(scope.path("/partners"))
                                .with("show", "all")
                                .with("q", found.text())
                                .toString());
    }
}
