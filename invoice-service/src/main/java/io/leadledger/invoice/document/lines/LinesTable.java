package io.leadledger.invoice.document.lines;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.invoice.document.typesetting.Flow;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.pdf.PdfPTable;

/**
 * The lines, then their subtotal and the deductions and charges, which carry no position number. Where a page ends, the
 * sum so far is carried forward to the next, under the repeated header. Each row goes to its page by itself, so that
 * thousands of lines take no more memory than one page.
 */
public final class LinesTable {

    /**
     * What no page break divides.
     *
     * @param sum of all up to here
     */
    private record Part(Consumer<PdfPTable> rows, Money sum) {

        Part with(Consumer<PdfPTable> more, Money newSum) {
            return new Part(rows.andThen(more), newSum);
        }
    }

    private final LineRows rows;
    private final Flow flow;
    private final Bill bill;
    private final Money zero;

    public LinesTable(Sheet sheet, Flow flow) {
        this.rows = new LineRows(sheet, flow.width());
        this.flow = flow;
        this.bill = sheet.content().bill();
        this.zero = Money.zero(bill.totals().total().currency());
    }

    /** @param closing height of what has to stand below the last row, on the same page */
    public void addTo(float closing) {
        List<Part> parts = parts();
        float head = flow.height(rows.table(rows::header));
        float carried = flow.height(
                rows.table(rows.carried("line.carried", bill.totals().lines())));
        begin(head
                + carried
                + (parts.isEmpty() ? 0 : flow.height(rows.table(parts.getFirst().rows()))));
        Money sum = zero;
        for (int i = 0; i < parts.size(); i++) {
            PdfPTable part = rows.table(parts.get(i).rows());
            float below = i == parts.size() - 1 ? closing : carried;
            float height = flow.height(part);
            boolean alone = head + carried + height + below > flow.wholeRoom();
            float needed = alone ? height + carried : height + below;
            if (i > 0 && needed > flow.room()) {
                turn(sum);
            }
            flow.add(part);
            sum = parts.get(i).sum();
        }
        if (closing > flow.room()) {
            turn(sum);
        }
    }

    /** No header stands alone at the foot of a page. */
    private void begin(float needed) {
        if (needed > flow.room()) {
            flow.turn();
        }
        flow.add(rows.table(rows::header));
    }

    private void turn(Money sum) {
        flow.add(rows.table(rows.carried("line.carried", sum)));
        flow.turn();
        flow.add(rows.table(rows::header));
        flow.add(rows.table(rows.carried("line.brought", sum)));
    }

    /** The subtotal stands between the last line and the first adjustment: at the top of a page it would say the sum twice. */
    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Money sum = zero;
        for (InvoiceLine line : bill.lines()) {
            sum = sum.plus(line.net());
            parts.add(new Part(rows.of(line), sum));
        }
        if (!bill.adjustments().isEmpty()) {
            Consumer<PdfPTable> subtotal = rows.subtotal(bill.totals().lines());
            parts.add(
                    parts.isEmpty()
                            ? new Part(subtotal, sum)
                            : parts.removeLast().with(subtotal, sum));
        }
        boolean first = true;
        for (Adjustment adjustment : bill.adjustments()) {
            sum = sum.plus(adjustment.amount());
            Consumer<PdfPTable> row = rows.of(adjustment);
            parts.add(first ? parts.removeLast().with(row, sum) : new Part(row, sum));
            first = false;
        }
        return parts;
    }
}
