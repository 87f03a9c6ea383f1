package io.leadledger.delivery.support;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What calls with many rows share. */
public final class BulkRequest {

    /** The most rows of one call. */
    public static final int MAX_ROWS = 5_000;

    private BulkRequest() {}

    /** The value; throws {@link RejectedException} {@code missing} without one, {@code bad-value} for no text. */
    public static String required(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new RejectedException(Rejection.rule("missing", field, "expected a value but was nothing"));
        }
        if (!PlainText.isPrintable(value)) {
            throw new RejectedException(
                    Rejection.rule("bad-value", field, "expected a text without control characters"));
        }
        return value;
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
