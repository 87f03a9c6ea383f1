package io.leadledger.quickstart.loading;

import io.leadledger.quickstart.scenario.Row;
import io.leadledger.quickstart.scenario.Sheet;
import java.util.HashMap;
import java.util.function.Consumer;

/** Goes through a sheet whose rows have a key each: the same row again is silently the same, another one is rejected. */
final class KeyedRows {
    private static final int LONGEST_KEY = 200;

    private final Rejections rejections;

    KeyedRows(Rejections rejections) {
        this.rejections = rejections;
    }

    void each(Sheet sheet, Kind kind, Consumer<Row> load) {
        var column = kind.word();
        var seen = new HashMap<String, Row>();
        for (var row : sheet.rows()) {
            var key = row.text(column);
            var flaw = row.flaw();
            var before = key.isEmpty() ? null : seen.get(key);
            if (flaw == null && before != null && before.cells().equals(row.cells())) {
                continue;
            }
            if (before != null) {
                rejections.add(row.rejected(
                        column,
                        "expected the %s %s once, but line %d has it already (reused-key)"
                                .formatted(column, key, before.line())));
            } else if (flaw != null) {
                rejections.add(kind, key, flaw);
                seen.put(key, row);
            } else if (key.isEmpty()) {
                rejections.add(row.rejected(column, "expected a key, but there is none (missing)"));
            } else if (key.length() > LONGEST_KEY) {
                rejections.add(
                        kind,
                        key,
                        row.rejected(
                                column,
                                "expected at most %d characters, but were %d (too-long)"
                                        .formatted(LONGEST_KEY, key.length())));
            } else {
                seen.put(key, row);
                load.accept(row);
            }
        }
    }
}
