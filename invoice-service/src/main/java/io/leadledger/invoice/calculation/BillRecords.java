package io.leadledger.invoice.calculation;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.Bill.Extent;
import io.leadledger.event.bill.InvoiceLine;
import java.util.ArrayList;
import java.util.List;

/** How a bill travels: one with more lines than a record carries has them sent before it, in parts (D-19). */
public final class BillRecords {

    private BillRecords() {}

    /** The parts that travel before the bill; none if it carries all of its lines itself. */
    public static List<List<InvoiceLine>> before(Bill bill) {
        return bill.lines().size() <= Bill.LINES_PER_RECORD ? List.of() : parts(bill.lines());
    }

    /** The bill as an event carries it. */
    public static Bill carried(Bill bill) {
        return bill.lines().size() <= Bill.LINES_PER_RECORD
                ? bill
                : new Bill(
                        List.copyOf(bill.lines().subList(0, Bill.LINES_PER_RECORD)),
                        bill.adjustments(),
                        bill.totals(),
                        new Extent(bill.lines().size(), bill.leads()));
    }

    /** The bill with all of its lines: those that were sent before it, if it does not carry them. */
    public static Bill whole(Bill carried, List<InvoiceLine> sentBefore) {
        return carried.extent() == null ? carried : new Bill(sentBefore, carried.adjustments(), carried.totals());
    }

    /** A list in parts of at most a record's size. */
    public static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Bill.LINES_PER_RECORD) {
            parts.add(List.copyOf(all.subList(from, Math.min(all.size(), from + Bill.LINES_PER_RECORD))));
        }
        return parts;
    }
}
