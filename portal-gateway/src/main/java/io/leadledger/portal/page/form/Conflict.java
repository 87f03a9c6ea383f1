package io.leadledger.portal.page.form;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What somebody else changed while a form was filled in; it stands above the form, which keeps what was typed. */
public record Conflict(List<Row> rows) {

    /**
     * A field that has another value now.
     *
     * @param seen what the form showed
     * @param theirs what is stored now
     * @param mine what was typed here instead; absent where the field was not touched and took the new value
     */
    public record Row(
            String label,
            String seen,
            String theirs,
            @Nullable String mine) {}

    /** @param labels of the form's fields, in their order */
    public static Conflict between(Typed typed, Map<String, String> stored, Map<String, String> labels) {
        List<String> changed = typed.changedBy(stored).toList();
        return new Conflict(labels.entrySet().stream()
                .filter(field -> changed.contains(field.getKey()))
                .map(field -> row(typed, stored, field.getKey(), field.getValue()))
                .toList());
    }

    /** The same with values as people say them, {@code yes} for a box that is ticked. */
    public Conflict said(UnaryOperator<String> words) {
        return new Conflict(rows.stream()
                .map(row -> new Row(
                        row.label(),
                        words.apply(row.seen()),
                        words.apply(row.theirs()),
                        row.mine() == null ? null : words.apply(row.mine())))
                .toList());
    }

    private static Row row(Typed typed, Map<String, String> stored, String field, String label) {
        String seen = Typed.said(typed.seen(), field);
        String theirs = Typed.said(stored, field);
        String mine = Typed.said(typed.values(), field);
        boolean untouched = mine.equals(seen) || mine.equals(theirs);
        return new Row(label, seen, theirs, untouched ? null : mine);
    }
}
