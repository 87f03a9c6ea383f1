package io.leadledger.portal.page.list;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.list.Column.Shown;
import io.leadledger.portal.page.list.Column.Sort;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table, each said once: its head as a message, how the list is ordered by it, its cells.
 *
 * @param currency of the amounts, said in their heads
 */
public record Columns<T>(Words words, String currency, List<Shown<T>> all) {

    public Columns(Words words, String currency) {
        this(words, currency, List.of());
    }

    public Columns<T> text(String head, Function<T, Cell> cell) {
        return and(Column.of(words.say(head)).showing(cell));
    }

    public Columns<T> number(String head, Function<T, Cell> cell) {
        return and(Column.number(words.say(head)).showing(cell));
    }

    public Columns<T> amount(String head, Function<T, Cell> cell) {
        return and(Column.amount(words.say(head), currency).showing(cell));
    }

    /** @param said what the column is called to who cannot see that it has no head */
    public Columns<T> actions(String said, Function<T, Cell> cell) {
        return and(Column.actions(words.say(said)).showing(cell));
    }

    public Columns<T> and(Shown<T> column) {
        return new Columns<>(
                words, currency, Stream.concat(all.stream(), Stream.of(column)).toList());
    }

    /** The same with an order for the last of them, if it can be ordered by. */
    public Columns<T> sorted(@Nullable Sort sort) {
        Shown<T> last = all.getLast();
        Shown<T> sorted = last.column().sorted(sort).showing(last.cell());
        return new Columns<T>(words, currency, all.subList(0, all.size() - 1)).and(sorted);
    }
}
