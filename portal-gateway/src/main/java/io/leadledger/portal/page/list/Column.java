package io.leadledger.portal.page.list;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param label its head, with the unit of its numbers; empty for a column of actions
 * @param said what an empty head says to who cannot see it
 * @param sort absent where the list is not ordered by it
 */
public record Column(
        String label,
        boolean numeric,
        @Nullable String said,
        @Nullable Sort sort) {

    /** A column and what it shows of a row's thing. */
    public record Shown<T>(Column column, Function<T, Cell> cell) {}

    /** How the list is ordered by a column now, and where it is ordered by it next. */
    public record Sort(Order order, String href) {}

    /** The order of a list by one of its columns. */
    public enum Order {
        ASCENDING,
        DESCENDING,
        /** It is ordered by another column. */
        NONE;

        /** As {@code aria-sort} says it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Column of(String label) {
        return new Column(label, false, null, null);
    }

    public static Column number(String label) {
        return new Column(label, true, null, null);
    }

    /** @param unit as a currency: a table says it once, in its head */
    public static Column amount(String label, String unit) {
        return number(label + " " + unit);
    }

    /** Of buttons; it has no head that is shown. */
    public static Column actions(String said) {
        return new Column("", false, said, null);
    }

    public Column sorted(@Nullable Sort by) {
        return new Column(label, numeric, said, by);
    }

    public <T> Shown<T> showing(Function<T, Cell> cell) {
        return new Shown<>(this, cell);
    }
}
