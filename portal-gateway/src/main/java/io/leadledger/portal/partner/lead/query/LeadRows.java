package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.readmodel.lead.LeadStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list.
 *
 * @param position how many leads come before it
 * @param counts leads by status; when {@link #isCapped()}, of some of them only
 * @param previous cursor of the page before, absent on the first
 * @param next cursor of the page behind, absent on the last
 */
public record LeadRows(
        List<LeadRow> rows,
        long position,
        Map<LeadStatus, Long> counts,
        @Nullable LeadCursor previous,
        @Nullable LeadCursor next,
        boolean isCapped) {

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many the tab has. */
    public long of(@Nullable LeadStatus status) {
        return status == null ? total() : counts.getOrDefault(status, 0L);
    }
}
