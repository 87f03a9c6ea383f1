package io.leadledger.scenario.loading;

import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a run that were not loaded, and the keys that others must not rely on therefore. */
public final class Rejections {
    private final List<RejectedRow> rows = new ArrayList<>();
    private final Map<Kind, Map<String, RejectedRow>> keys = new HashMap<>();

    /** All of them: file by file in the order of loading, each from its top to its end. */
    public List<RejectedRow> rows() {
        var files = rows.stream().map(RejectedRow::file).distinct().toList();
        return rows.stream()
                .sorted(Comparator.<RejectedRow>comparingInt(row -> files.indexOf(row.file()))
                        .thenComparingInt(RejectedRow::line))
                .toList();
    }

    /** Adds one that nothing depends on. */
    public void add(RejectedRow row) {
        rows.add(row);
    }

    /** Adds the row that was to make a thing. */
    public void add(Kind kind, String key, RejectedRow row) {
        rows.add(row);
        mark(kind, key, row);
    }

    /** Nothing may rely on this thing any more. */
    public void mark(Kind kind, String key, RejectedRow because) {
        if (!key.isEmpty()) {
            keys.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(key, because);
        }
    }

    /** The rejection of a row that names, in a column, a thing that was rejected. */
    public Optional<RejectedRow> dependent(Row row, String column, Kind kind, String key) {
        return Optional.ofNullable(keys.getOrDefault(kind, Map.of()).get(key))
                .map(because -> row.rejected(
                        column,
                        "depends on %s %s, which was rejected (%s)".formatted(kind.word(), key, because.place())));
    }

    /** Where the entity stands that was rejected; its file when nothing more is known. */
    public String placeOfEntity(String key) {
        var because = keys.getOrDefault(Kind.ENTITY, Map.of()).get(key);
        return because == null ? "operator.yaml" : because.place();
    }
}
