package io.leadledger.delivery.directory;

import java.time.Instant;
import java.util.List;

/**
 * When a partner was active.
 *
 * @param changes all that are known, in the order in which they were made; none of a partner that is unknown here
 */
public record PartnerActivity(List<Change> changes) {

    /** Active or not from that moment on, UTC. */
    public record Change(Instant since, boolean active) {}

    public PartnerActivity {
        changes = List.copyOf(changes);
    }

    /** Whether a lead delivered at that moment could be received; what is reported late counts from when it was. */
    public boolean isActiveAt(Instant deliveredAt) {
        return !changes.isEmpty()
                && changes.reversed().stream()
                        .filter(change -> !change.since().isAfter(deliveredAt))
                        .findFirst()
                        .map(Change::active)
                        .orElse(true);
    }
}
