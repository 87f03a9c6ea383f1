package io.leadledger.invoice.document.letterhead;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import java.util.List;

/** How many of the lines were reported late: then the document's period is not that of all of them. */
enum Lateness {
    NONE,
    SOME,
    ALL;

    static Lateness of(Bill bill) {
        List<InvoiceLine> lines = bill.lines();
        if (lines.stream().noneMatch(InvoiceLine::late)) {
            return NONE;
        }
        return lines.stream().allMatch(InvoiceLine::late) ? ALL : SOME;
    }
}
