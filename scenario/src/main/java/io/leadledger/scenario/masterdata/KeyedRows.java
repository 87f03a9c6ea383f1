package io.leadledger.scenario.masterdata;

import io.leadledger.scenario.aggregate.Outcome;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/** Goes through a sheet whose rows have a key each: the same row again is silently the same, another one is rejected. */
final class KeyedRows {
    private static final int LONGEST_KEY = 200;

    private final Rejections rejections;

    /** How the rows of a sheet with keys become things: each is looked at in turn, asked for beside others, taken in turn. */
    interface Loading {
        /** What its rows make. */
        Kind kind();

        /** Why a row is not asked for, judged by the folder alone. */
        Optional<RejectedRow> flaw(Row row);

        /** Asks for one; runs in a thread of its own and changes nothing here. */
        Outcome ask(Row row);

        /** Takes what came of it, in the order of the sheet. */
        void take(Row row, Outcome outcome);
    }

    KeyedRows(Rejections rejections) {
        this.rejections = rejections;
    }

    void load(Sheet sheet, Loading loading) {
        record Asked(Row row, Outcome outcome) {}
        rowsToAskFor(sheet, loading).stream()
                .gather(Gatherers.mapConcurrent(Api.CALLS_AT_A_TIME, row -> new Asked(row, loading.ask(row))))
                .forEachOrdered(asked -> loading.take(asked.row(), asked.outcome()));
    }

    private List<Row> rowsToAskFor(Sheet sheet, Loading loading) {
        var kind = loading.kind();
        var column = kind.word();
        var good = new ArrayList<Row>();
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
                loading.flaw(row).ifPresentOrElse(found -> rejections.add(kind, key, found), () -> good.add(row));
            }
        }
        return good;
    }
}
