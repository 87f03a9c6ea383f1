package io.leadledger.portal.page.list;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows under columns.
 *
 * @param caption said, not shown
 * @param foot what the rows come to; empty where they come to nothing
 * @param cards whether a phone shows cards instead of rows
 */
public record Table(
        String caption,
        List<Column> columns,
        List<Row> rows,
        List<Cell> foot,
        @Nullable Pager pager,
        boolean cards) {

    /** A row, and what sets it apart. */
    public record Row(List<Cell> cells, State state) {}

    /** What sets a row apart from the others. */
    public enum State {
        PLAIN,
        SELECTED,
        /** It does not count any more. */
        GONE;

        /** Its class in the style sheet. */
        public @Nullable String css() {
            return this == PLAIN ? null : name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row for each thing, with what the columns show of it. */
    public static <T> Table of(String caption, List<T> things, Columns<T> columns) {
        return of(caption, things, columns, _ -> State.PLAIN);
    }

    /** @param state what sets a row apart */
    public static <T> Table of(String caption, List<T> things, Columns<T> columns, Function<T, State> state) {
        return new Table(
                caption,
                columns.all().stream().map(Column.Shown::column).toList(),
                things.stream()
                        .map(thing -> new Row(
                                columns.all().stream()
                                        .map(column -> column.cell().apply(thing))
                                        .toList(),
                                state.apply(thing)))
                        .toList(),
                List.of(),
                null,
                false);
    }

    /** Columns alone: the page's own template has the rows. */
    public static Table of(String caption, List<Column> columns) {
        return new Table(caption, columns, List.of(), List.of(), null, false);
    }

    public Table paged(Pager through) {
        return new Table(caption, columns, rows, foot, through, cards);
    }

    public Table summed(List<Cell> sums) {
        return new Table(caption, columns, rows, sums, pager, cards);
    }

    public Table asCards() {
        return new Table(caption, columns, rows, foot, pager, true);
    }
}
