package io.leadledger.portal.operator.monthend;

import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.preview.CancelledLeads;
import io.leadledger.api.invoice.preview.PartnerPreview;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.operator.monthend.MonthEndPage.BillRow;
import io.leadledger.portal.operator.monthend.MonthEndPage.Figures;
import io.leadledger.portal.operator.monthend.MonthEndPage.LineRow;
import io.leadledger.portal.operator.monthend.MonthEndPage.Tax;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.part.Chip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bills as rows of a table: one for each partner, and below it one for each line. */
record BillRows(EntityScope scope) implements OfEntity {

    private static final int PRICES_SHOWN = 3;
    private static final int LINES_SHOWN = 20;

    /**
     * What a row sums up.
     *
     * @param bill with its first lines at least
     * @param leads how many all of its lines bill
     * @param lineCount how many lines it has
     */
    record Billed(Bill bill, long leads, int lineCount) {

        static Billed of(CheckedDraft draft) {
            return new Billed(draft.bill(), draft.leads(), draft.lineCount());
        }

        static Billed of(PartnerPreview preview) {
            Bill bill = preview.bill();
            return new Billed(bill, bill.leads(), bill.lines().size());
        }
    }

    BillRow of(PartnerPreview preview) {
        return row(
                scope.path("/partners/" + preview.partnerId()),
                preview.partnerName(),
                Billed.of(preview),
                preview.taxDecision(),
                preview.format(),
                List.of(),
                preview.cancelled());
    }

    BillRow of(CheckedDraft draft) {
        return row(
                scope.path("/invoices/" + draft.invoiceId()),
                draft.partnerName(),
                Billed.of(draft),
                draft.taxDecision(),
                draft.format(),
                InvoiceChips.against(draft, words()),
                List.of());
    }

    /** What the bills come to, below their columns. */
    List<Cell> sum(List<Billed> bills, String label) {
        return List.of(
                Cell.head(label),
                Cell.none(),
                Cell.none(),
                Cell.number(
                        words().number(bills.stream().mapToLong(Billed::leads).sum())),
                Cell.none(),
                Cell.number(amount(bills, Totals::net)),
                Cell.number(amount(bills, Totals::tax)),
                Cell.number(amount(bills, Totals::total)),
                Cell.none());
    }

    private String amount(List<Billed> bills, Function<Totals, Money> part) {
        return words().amount(bills.stream()
                .map(one -> part.apply(one.bill().totals()))
                .reduce(scope.zero(), Money::plus));
    }

    private BillRow row(
            String href,
            String partner,
            Billed billed,
            TaxDecision tax,
            EInvoiceFormat format,
            List<Chip> against,
            List<CancelledLeads> cancelled) {
        Bill bill = billed.bill();
        String percents = TaxSentence.percents(bill);
        List<Chip> taxChip = InvoiceChips.tax(tax, percents, words()).stream().toList();
        return new BillRow(
                href,
                partner,
                tax.buyerCountry(),
                InvoiceChips.format(format),
                new Tax(
                        taxChip.isEmpty() ? InvoiceChips.ordinaryTax(tax, percents) : null,
                        Stream.concat(taxChip.stream(), against.stream()).toList()),
                new Figures(
                        words().number(billed.leads()),
                        prices(bill),
                        words().amount(bill.totals().net()),
                        words().amount(bill.totals().tax()),
                        words().amount(bill.totals().total())),
                say("console.monthEnd.linesOf", partner),
                lines(billed, cancelled));
    }

    private List<LineRow> lines(Billed billed, List<CancelledLeads> cancelled) {
        List<LineRow> rows = new ArrayList<>();
        List<InvoiceLine> shown =
                billed.bill().lines().stream().limit(LINES_SHOWN).toList();
        shown.forEach(line -> rows.add(line(line, cancelled)));
        if (billed.lineCount() > shown.size()) {
            int more = billed.lineCount() - shown.size();
            rows.add(new LineRow(say("console.monthEnd.moreLines", more), "", "", "", ""));
        }
        billed.bill().adjustments().forEach(adjustment -> rows.add(line(adjustment, billed.bill())));
        return rows;
    }

    private String prices(Bill bill) {
        Map<Money, Long> leads = bill.lines().stream()
                .collect(Collectors.groupingBy(
                        InvoiceLine::unitPrice, LinkedHashMap::new, Collectors.summingLong(InvoiceLine::quantity)));
        String shown = leads.entrySet().stream()
                .limit(PRICES_SHOWN)
                .map(one -> price(one.getValue(), one.getKey()))
                .collect(Collectors.joining(" · "));
        return leads.size() > PRICES_SHOWN ? shown + " · …" : shown;
    }

    private String price(long leads, Money each) {
        return words().number(leads) + " × " + words().amount(each);
    }

    private String price(InvoiceLine line) {
        return price(line.quantity(), line.unitPrice());
    }

    private LineRow line(InvoiceLine line, List<CancelledLeads> cancelled) {
        int gone = cancelled.stream()
                .filter(leads -> leads.assignmentId().equals(line.assignmentId())
                        && leads.price().equals(line.unitPrice()))
                .mapToInt(CancelledLeads::leads)
                .sum();
        return new LineRow(
                line.leadId() == null ? line.name() : line.name() + ", " + line.leadId(),
                what(line, line.leadId() == null ? gone : 0),
                words().number(line.quantity()),
                price(line),
                words().amount(line.net()));
    }

    private String what(InvoiceLine line, int cancelled) {
        String days = words().days(line.serviceFrom(), line.serviceTo());
        if (line.late()) {
            return say("console.monthEnd.late", days);
        }
        return cancelled == 0
                ? say("console.monthEnd.delivered", line.quantity())
                : say("console.monthEnd.deliveredCancelled", line.quantity() + cancelled, cancelled);
    }

    private LineRow line(Adjustment adjustment, Bill bill) {
        return new LineRow(
                adjustment.reason(),
                InvoiceChips.adjustment(adjustment, bill, words()),
                "",
                "",
                words().amount(adjustment.amount()));
    }
}
