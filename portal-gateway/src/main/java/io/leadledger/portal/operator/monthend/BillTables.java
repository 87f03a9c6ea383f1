package io.leadledger.portal.operator.monthend;

import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.monthend.BillRows.Billed;
import io.leadledger.portal.operator.monthend.MonthEndPage.BillRow;
import io.leadledger.portal.operator.monthend.MonthEndPage.Bills;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Card;
import java.time.Instant;
import java.util.List;

/** The tables of the month-end: what a run would make, what it made, and what is final. */
record BillTables(EntityScope scope, PeriodState state) implements OfEntity {

    Bills preview(Instant at) {
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

    Bills drafts() {
        BillRows rows = new BillRows(scope);
        return bills(
                "console.monthEnd.draftsHeading",
                say("console.monthEnd.draftsNote"),
                state.drafts().stream().map(rows::of).toList(),
                rows.sum(
                        state.drafts().stream().map(Billed::of).toList(),
                        say("console.monthEnd.drafts", state.drafts().size())));
    }

    Card<Table> finals() {
        String heading = say("console.monthEnd.finals");
        Columns<InvoiceSummary> columns = new Columns<InvoiceSummary>(words(), scope.currency())
                .text(
                        "console.column.number",
                        one -> Cell.head(String.valueOf(one.number()), Addresses.invoice(scope, one.invoiceId())))
                .text("console.column.partner", one -> Cell.text(one.partnerName()))
                .text(
                        "console.column.issued",
                        one -> Cell.soft(one.issueDate() == null ? "" : words().date(one.issueDate())))
                .text(
                        "console.column.status",
                        one -> Cell.state(InvoiceChips.status(one.state(), one.paymentStatus(), words())))
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
}
