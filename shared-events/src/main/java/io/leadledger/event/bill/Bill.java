package io.leadledger.event.bill;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an invoice: what is billed and what it sums to. Preview, draft and document share it.
 *
 * @param extent in an event whose bill has more lines than one record carries: how many there are. {@code lines} are then
 *     the first {@link #LINES_PER_RECORD}, and all of them travel before it; absent where {@code lines} has all
 */
public record Bill(
        List<InvoiceLine> lines,
        List<Adjustment> adjustments,
        Totals totals,
        @Nullable Extent extent) {

    /** How many lines travel in one record, at most (D-19). */
    public static final int LINES_PER_RECORD = 1_000;

    /** How large a bill is of which an event names the first lines only. */
    public record Extent(int lines, long leads) {}

    /** A bill with all of its lines. */
    public Bill(List<InvoiceLine> lines, List<Adjustment> adjustments, Totals totals) {
        this(lines, adjustments, totals, null);
    }

    /** How many lines it has, whether they are here or not. */
    @JsonIgnore
    public int lineCount() {
        return extent == null ? lines.size() : extent.lines();
    }

    /** How many leads it is for. */
    @JsonIgnore
    public long leads() {
        return extent == null ? lines.stream().mapToLong(InvoiceLine::quantity).sum() : extent.leads();
    }
}
