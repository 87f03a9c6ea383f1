package io.leadledger.invoice.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.invoice.numbering.SeriesRules.Known;
import io.leadledger.invoice.numbering.SeriesState.Choice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be chosen for the numbers of a series (D-20). */
@Tag("R-053")
class NumberFormatsByChoiceTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 30);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);

    @ParameterizedTest
    @ValueSource(strings = {"{ENTITY}-{yyyy}-{0000}", "{yy}{000}", "RE.{0}_{yy}x", "{00000000}"})
    void letters_digits_dots_dashes_and_places_are_taken(String typed) {
        assertThat(NumberFormat.read(typed, "shop")).isInstanceOf(Parsed.Fit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ENTITY}-{yyyy}",
                "{0000}-{0000}",
                "{yyyy}-{yy}-{0000}",
                "{mm}-{0000}",
                "-{0000}",
                "{0000}.",
                "=1+{0000}",
                "R/{0000}",
                "R {0000}",
                "Ré{0000}",
                "R\u0000{0000}",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ-{00000}"
            })
    void what_no_file_name_takes_or_has_no_single_place_for_the_number_is_not(String typed) {
        assertThat(NumberFormat.read(typed, "shop")).isInstanceOf(Parsed.Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SHOP-{yyyy}-{0000}, SHOP-{yyyy}-{00000}, true",
        "SHOP-{yyyy}-{0000}, shop-{yyyy}-{0000}, true",
        "SHOP-{yyyy}-{0000}, SHOP-2026-{0000}, true",
        "SHOP-{yyyy}{0000}, SHOP-{0}, true",
        "SHOP{0}, SHOP1{yy}{0}, true",
        "SHOP-{yyyy}-{0000}, SHOP-{yy}-{0000}, false",
        "SHOP-{yyyy}-{0000}, SHOP-C-{yyyy}-{0000}, false",
        "SHOP-{yyyy}-{0000}, {yyyy}-SHOP-{0000}, false",
        "SHOP-{000}, SHOP-{0}A, false"
    })
    void two_formats_collide_if_a_text_exists_that_both_can_write(String one, String other, boolean collide) {
        assertThat(shape(one).meets(shape(other))).isEqualTo(collide);
        assertThat(shape(other).meets(shape(one))).isEqualTo(collide);
    }

    @Test
    void the_numbers_of_a_year_begin_anew_only_where_somebody_wants_it() {
        SeriesState restarting = begun(choice("R-{yy}-{0000}", true, 1), 2026, 17);
        SeriesState going = begun(choice("R-{0000}", false, 1), 2026, 17);

        assertThat(number(restarting, DECEMBER)).isEqualTo("R-26-0018");
        assertThat(number(restarting, JANUARY)).isEqualTo("R-27-0001");
        assertThat(number(going, DECEMBER)).isEqualTo("R-0018");
        assertThat(number(going, JANUARY)).isEqualTo("R-0018");
    }

    @Test
    void the_first_number_is_the_one_that_was_wanted_and_no_later_year_begins_with_it() {
        SeriesState unused = SeriesState.unused(choice("R-{yy}-{0000}", true, 118));

        NextNumber first = unused.next(DECEMBER);

        assertThat(first.documentNumber()).isEqualTo("R-26-0118");
        assertThat(number(unused.after(first), DECEMBER)).isEqualTo("R-26-0119");
        assertThat(number(unused.after(first), JANUARY)).isEqualTo("R-27-0001");
    }

    @Test
    void a_changed_format_counts_on_and_never_goes_back_in_time() {
        SeriesState state = begun(choice("R-{yyyy}-{0000}", true, 1), 2027, 3).with(choice("N{yyyy}{00}", true, 1));

        NextNumber next = state.next(DECEMBER);

        assertThat(next.documentNumber()).isEqualTo("N202704");
        assertThat(next.issueDate()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whoever_begins_anew_names_the_year() {
        assertThat(codes(choice("R-{0000}", true, 1), SeriesState.unused(choice("R-{yy}-{0}", true, 1))))
                .containsExactly("year-missing");
        assertThat(codes(choice("R-{0000}", false, 1), SeriesState.unused(choice("R-{yy}-{0}", true, 1))))
                .isEmpty();
    }

    @Test
    void a_series_that_has_begun_keeps_its_start() {
        Choice later = choice("R-{yyyy}-{0000}", true, 500);

        assertThat(codes(later, begun(choice("R-{yyyy}-{0000}", true, 1), 2026, 2)))
                .containsExactly("series-begun");
        assertThat(codes(later, SeriesState.unused(choice("R-{yyyy}-{0000}", true, 1))))
                .isEmpty();
    }

    @Test
    void no_other_series_may_be_able_to_give_the_same_numbers_now_or_from_before() {
        Known others = new Known(new NumberFormat("SHOP-{yyyy}-{0000}"), false, true);

        assertThat(codes(choice("SHOP-2027-{0000}", false, 1), unused(), others))
                .containsExactly("number-collision");
        assertThat(codes(choice("SHOP-{yy}-{0000}", true, 1), unused(), others)).isEmpty();
    }

    @Test
    void a_series_gives_none_of_its_own_numbers_again() {
        SeriesState begun = begun(choice("R-{yyyy}-{0000}", true, 1), 2026, 2);
        Known yearly = new Known(new NumberFormat("R-{yyyy}-{0000}"), true, true);
        Known plain = new Known(new NumberFormat("P{0000}"), true, false);

        assertThat(codes(choice("P{00000}", false, 1), begun, plain, yearly)).containsExactly("number-repeated");
        assertThat(codes(choice("P{00000}", false, 1), begun, plain)).isEmpty();
        assertThat(codes(choice("R-{yyyy}-{000}", true, 1), begun, yearly, plain))
                .isEmpty();
        assertThat(codes(choice("R-2026-{000}", false, 1), begun, yearly)).containsExactly("number-repeated");
    }

    private static List<String> codes(Choice wanted, SeriesState state, Known... known) {
        return SeriesRules.against(wanted, state, List.of(known)).stream()
                .map(Rejection::code)
                .toList();
    }

    private static SeriesState unused() {
        return SeriesState.unused(choice("R-{yyyy}-{0000}", true, 1));
    }

    private static SeriesState begun(Choice choice, int year, long last) {
        return new SeriesState(choice, year, last, RegisterChain.GENESIS, LocalDate.of(year, 1, 1), 0);
    }

    private static String number(SeriesState state, LocalDate today) {
        return state.next(today).documentNumber();
    }

    private static Choice choice(String typed, boolean restarts, long start) {
        return new Choice(typed, new NumberFormat(typed), restarts, start);
    }

    private static NumberShape shape(String format) {
        return NumberShape.of(new NumberFormat(format));
    }
}
