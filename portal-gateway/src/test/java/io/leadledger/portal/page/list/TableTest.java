package io.leadledger.portal.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.list.Cell.Place;
import io.leadledger.portal.page.list.Column.Order;
import io.leadledger.portal.page.list.Column.Sort;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class TableTest {

    @Test
    void a_column_says_its_head_and_its_cells_in_one_place() {
        Table table = Table.of(
                "Bills",
                List.of(1, 22),
                new Columns<Integer>(words(), "EUR")
                        .text("bill", bill -> Cell.head("No. " + bill, "/" + bill))
                        .sorted(new Sort(Order.ASCENDING, "?sort=-bill"))
                        .amount("vat", bill -> Cell.amount(bill == 1 ? "0.00" : "19.00")),
                bill -> bill == 1 ? Table.State.GONE : Table.State.PLAIN);

        assertThat(table.columns()).extracting(Column::label).containsExactly("Bill", "VAT EUR");
        assertThat(table.columns().getFirst().sort()).isEqualTo(new Sort(Order.ASCENDING, "?sort=-bill"));
        assertThat(table.rows()).extracting(row -> row.state().css()).containsExactly("gone", null);
        assertThat(table.rows().getLast().cells()).containsExactly(Cell.head("No. 22", "/22"), Cell.number("19.00"));
        assertThat(table.rows().getFirst().cells().getLast().css()).isEqualTo("num zero");
    }

    @Test
    void a_zero_is_grey_and_so_is_nothing() {
        assertThat(Cell.amount("0,00").css()).isEqualTo("num zero");
        assertThat(Cell.amount(null).css()).isEqualTo("num zero");
        assertThat(Cell.amount("−0.01").css()).isEqualTo("num");
    }

    @Test
    void a_phone_puts_a_cell_where_it_says() {
        assertThat(Cell.key("5").at(Place.ON_END).at(Place.LATER).css()).isEqualTo("num key on-end later");
        assertThat(Cell.text("5").at(Place.NOT_HERE).css()).isEqualTo("not-here");
    }

    @Test
    void the_way_back_through_many_pages_is_as_open_as_the_way_on() {
        Paging third = new Paging("c3", List.of("", "c2"));

        Pager pager = third.pager(50, 214, "c4", () -> Query.of("/list"), words());

        assertThat(pager.text()).isEqualTo("101–150 of 214");
        assertThat(pager.previous()).isEqualTo("/list?back=&at=c2");
        assertThat(pager.next()).isEqualTo("/list?back=&back=c2&back=c3&at=c4");
        assertThat(new Paging(null, List.of("x")).pager(2, 1, null, () -> Query.of("/list"), words()))
                .isEqualTo(new Pager("1–2 of 2", null, null));
    }

    private static Words words() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("ui.pager.of", Locale.ENGLISH, "{0}–{1} of {2}");
        messages.addMessage("bill", Locale.ENGLISH, "Bill");
        messages.addMessage("vat", Locale.ENGLISH, "VAT");
        return new Words(messages, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
