package io.leadledger.delivery.support;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.id.EntityId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What calls with many rows share. */
public final class BulkRequest {

    /** The most rows of one call. */
    public static final int MAX_ROWS = 5_000;

    private BulkRequest() {}

    /** The entity that all rows are about; throws {@link RejectedException} {@code missing} without one. */
    public static EntityId entity(@Nullable String sent) {
        Findings findings = new Findings();
        EntityId entityId = findings.required("entityId", sent, text -> Parsed.fit(new EntityId(text)));
        findings.throwIfAny();
        return Objects.requireNonNull(entityId);
    }

    /** The rows; throws {@link RejectedException} {@code missing} without any, {@code too-many} beyond the most. */
    public static <T extends @Nullable Object> List<T> rows(@Nullable List<T> rows, String field) {
        if (rows == null) {
            throw new RejectedException(Rejection.rule("missing", field, "expected a list but was nothing"));
        }
        if (rows.size() > MAX_ROWS) {
            throw new RejectedException(
                    Rejection.rule("too-many", field, "expected at most %d rows but was %d", MAX_ROWS, rows.size()));
        }
        return rows;
    }
}
