package io.leadledger.portal.operator.openitem;

import io.leadledger.api.invoice.openitem.Age;
import io.leadledger.api.invoice.openitem.AgeSums;
import io.leadledger.api.invoice.openitem.OpenItem;
import io.leadledger.api.invoice.openitem.OpenItems;
import io.leadledger.api.invoice.openitem.PartnerOpenItems;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open items as a page: each invoice in the column of its age. */
record OpenItemPresenter(EntityScope scope, OpenItems found) implements OfEntity {

    private record Row(PartnerOpenItems partner, OpenItem item) {}

    ListPage page() {
        String title = say("console.openItems");
        List<Row> rows = found.partners().stream()
                .flatMap(partner -> partner.items().stream().map(item -> new Row(partner, item)))
                .toList();
        Table table = Table.of(title, rows, columns());
        Listing listing = Listing.of(
                found.sums().size() == 1
                        ? table.summed(sums(rows.size(), found.sums().getFirst()))
                        : table,
                Empty.of(Icon.INBOX, say("console.openItems.none"), say("console.openItems.none.why")));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.invoices"), scope.path("/invoices")), Crumb.here(title))
                        .saying(lead())
                        .doing(
                                Button.link(say("console.reminders"), scope.path("/invoices/reminders")),
                                Button.download(
                                        say("console.openItems.sheet"), scope.path("/invoices/open-items.csv"))),
                listing);
    }

    private String lead() {
        String asOf = say("console.openItems.asOf", words().date(found.asOf()));
        String balances = found.partners().stream()
                .filter(partner -> !partner.creditBalance().isZero())
                .map(partner -> partner.partnerName() + " " + words().money(partner.creditBalance()))
                .collect(Collectors.joining(", "));
        return balances.isEmpty() ? asOf : asOf + " " + say("console.openItems.balances", balances);
    }

    private Columns<Row> columns() {
        Columns<Row> columns = new Columns<Row>(words(), scope.currency())
                .text(
                        "console.column.partner",
                        row -> Cell.head(
                                row.partner().partnerName(),
                                Addresses.partner(scope, row.partner().partnerId())))
                .text(
                        "console.column.number",
                        row -> Cell.quiet(
                                row.item().number(),
                                Addresses.invoice(scope, row.item().invoiceId())))
                .text(
                        "console.column.due",
                        row -> Cell.soft(words().date(row.item().dueDate())))
                .number(
                        "console.openItems.days",
                        row -> Cell.amount(words().number(row.item().daysOverdue())));
        for (Age age : Age.values()) {
            columns = columns.amount("console.openItems." + age, row -> Cell.number(in(age, row.item())));
        }
        return columns.amount(
                "console.column.open", row -> Cell.key(words().amount(row.item().open())));
    }

    private String in(Age age, OpenItem item) {
        return item.age() == age ? words().amount(item.open()) : "";
    }

    private List<Cell> sums(int count, AgeSums sums) {
        Stream<Cell> before =
                Stream.of(Cell.head(say("console.invoices.count", count)), Cell.none(), Cell.none(), Cell.none());
        Stream<Cell> amounts = Stream.of(
                        sums.notDue(), sums.upTo30(), sums.upTo60(), sums.upTo90(), sums.over90(), sums.total())
                .map(this::sum);
        return Stream.concat(before, amounts).toList();
    }

    private Cell sum(Money amount) {
        return Cell.number(words().amount(amount));
    }
}
