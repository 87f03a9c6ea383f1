package io.leadledger.delivery.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.delivery.PriceForm;
import io.leadledger.api.delivery.assignment.PricesForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.price.SaidLadder;
import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentPriceSet;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-023")
class SettingPricesTest {

    private static final LocalDate JAN_16 = LocalDate.of(2026, 1, 16);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final AssignmentState NEW = AssignmentState.evolve(
            AssignmentState.NONE,
            new AssignmentDefined(
                    new AssignmentId("a"),
                    new EntityId("e"),
                    new ProfileId("f"),
                    new PartnerId("p"),
                    "alpha",
                    "Alpha",
                    1,
                    DeliveryChannel.RECORDED));

    @Test
    void each_changed_ladder_is_one_fact_and_the_others_stay() {
        AssignmentState state = after(NEW, ladder(null, step(1, "15.00")), ladder(JAN_16, step(1, "18.00")));

        List<AssignmentEvent> events = accepted(set(state, ladder(JAN_16, step(1, "19.00"))));

        assertThat(events).singleElement().isInstanceOfSatisfying(AssignmentPriceSet.class, event -> {
            assertThat(event.validFrom()).isEqualTo(JAN_16);
            assertThat(event.tiers())
                    .extracting(tier -> tier.price().toString())
                    .containsExactly("19.00 EUR");
        });
        assertThat(after(state, ladder(JAN_16, step(1, "19.00"))).ladders()).hasSize(2);
    }

    @Test
    void the_same_prices_again_in_another_order_make_no_fact() {
        AssignmentState state = after(NEW, ladder(null, step(1, "15.00"), step(101, "12.00")));

        assertThat(accepted(set(state, ladder(null, step(101, "12.0"), step(1, "15")))))
                .isEmpty();
        assertThat(accepted(set(state, ladder(null, step(101, "12.01"), step(1, "15")))))
                .hasSize(1);
    }

    @Test
    void no_steps_means_back_to_the_base_price() {
        assertThat(accepted(set(NEW, ladder(null)))).isEmpty();
        assertThat(accepted(set(NEW, ladder(JAN_16)))).hasSize(1);
        assertThat(accepted(set(after(NEW, ladder(null, step(1, "15.00"))), ladder(null))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 15.00, EUR, ''",
        "1, 0, EUR, ''",
        "1, -0.01, EUR, negative-price ladders[0].tiers[0].price",
        "1, 15.001, EUR, too-many-decimals ladders[0].tiers[0].price",
        "1, 15.00, USD, wrong-currency ladders[0].tiers[0].price",
        "1, 999999999.99, EUR, ''",
        "1, 1000000000, EUR, too-large ladders[0].tiers[0].price",
        "1, 1e9, EUR, bad-value ladders[0].tiers[0].price",
        "2, 15.00, EUR, ladder-must-begin-at-1 ladders[0].tiers[0].fromLead",
        "0, 15.00, EUR, ladder-must-begin-at-1 ladders[0].tiers[0].fromLead",
    })
    void a_price_has_the_entitys_currency_and_minor_units_and_a_ladder_begins_at_1(
            int fromLead, String amount, String currency, String expected) {
        Decision<AssignmentEvent> decision = sent(null, new PricesForm.Step(fromLead, new PriceForm(amount, currency)));

        assertThat(errors(decision)).isEqualTo(expected);
    }

    @Test
    void a_day_of_another_age_is_refused() {
        PricesForm.Step step = new PricesForm.Step(1, new PriceForm("15.00", "EUR"));

        assertThat(errors(sent(LocalDate.MAX.toString(), step))).isEqualTo("bad-date ladders[0].validFrom");
        assertThat(errors(sent("1899-12-31", step))).isEqualTo("bad-date ladders[0].validFrom");
        assertThat(errors(sent("9999-12-31", step))).isEmpty();
    }

    @Test
    void a_step_or_a_date_said_twice_is_refused() {
        assertThat(errors(set(NEW, ladder(null, step(1, "15.00"), step(1, "12.00")))))
                .isEqualTo("duplicate-step ladders[0].tiers[1].fromLead");
        assertThat(errors(set(NEW, ladder(JAN_16, step(1, "15.00")), ladder(JAN_16, step(1, "15.00")))))
                .isEqualTo("duplicate-step ladders[1].validFrom");
    }

    @Test
    @Tag("R-024")
    void a_price_without_a_date_is_the_first_one_or_holds_from_today() {
        AssignmentState priced = after(NEW, ladder(null, step(1, "15.00")));
        PriceRules later = new PriceRules(Currency.getInstance("EUR"), TODAY, false);
        SaidLadder sinceEver = new SaidLadder(null, true, List.of(step(1, "18.00")));

        assertThat(firstDay(set(NEW, ladder(null, step(1, "15.00"))))).isNull();
        assertThat(firstDay(later.set(NEW, List.of(ladder(null, step(1, "15.00"))))))
                .isEqualTo(TODAY);
        assertThat(firstDay(later.set(NEW, List.of(sinceEver)))).isNull();
        assertThat(firstDay(later.set(priced, List.of(sinceEver)))).isEqualTo(TODAY);
        assertThat(firstDay(set(priced, ladder(null, step(1, "18.00"))))).isEqualTo(TODAY);
    }

    @Test
    @Tag("R-024")
    void a_price_without_a_date_is_for_the_days_that_no_ladder_beside_it_is_for() {
        SaidLadder dated = ladder(JAN_16, step(1, "18.00"));
        SaidLadder toCome = ladder(TODAY.plusDays(1), step(1, "18.00"));
        AssignmentState state = after(NEW, ladder(null, step(1, "15.00")), dated);

        assertThat(accepted(set(state, ladder(null, step(1, "15.00")), dated))).isEmpty();
        assertThat(errors(set(state, ladder(null, step(1, "16.00")), dated))).isEqualTo("past-price ladders[0].tiers");
        assertThat(firstDay(set(state, ladder(null, step(1, "16.00")), toCome))).isEqualTo(TODAY);
        assertThat(accepted(set(state, ladder(null, step(1, "18.00"))))).isEmpty();
    }

    private static @Nullable LocalDate firstDay(Decision<AssignmentEvent> decision) {
        return ((AssignmentPriceSet) accepted(decision).getFirst()).validFrom();
    }

    private static Decision<AssignmentEvent> set(AssignmentState state, SaidLadder... ladders) {
        return new PriceRules(Currency.getInstance("EUR"), TODAY, true).set(state, List.of(ladders));
    }

    private static Decision<AssignmentEvent> sent(@Nullable String validFrom, PricesForm.Step step) {
        PricesForm form = new PricesForm(List.of(new PricesForm.Ladder(validFrom, null, List.of(step))));
        PriceRules rules = new PriceRules(Currency.getInstance("EUR"), TODAY, true);
        return AssignmentReader.prices(form).decide(ladders -> rules.set(NEW, ladders.orElse(null)));
    }

    private static AssignmentState after(AssignmentState state, SaidLadder... ladders) {
        return accepted(set(state, ladders)).stream().reduce(state, AssignmentState::evolve, (first, second) -> second);
    }

    private static List<AssignmentEvent> accepted(Decision<AssignmentEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<AssignmentEvent> accepted -> accepted.events();
            case Decision.Rejected<AssignmentEvent> rejected -> throw new AssertionError(rejected);
        };
    }

    private static String errors(Decision<AssignmentEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<AssignmentEvent> accepted -> "";
            case Decision.Rejected<AssignmentEvent>(List<Rejection> reasons) ->
                reasons.getFirst().code() + " " + reasons.getFirst().field();
        };
    }

    private static SaidLadder ladder(@Nullable LocalDate validFrom, SaidLadder.Step... steps) {
        return new SaidLadder(validFrom, false, Arrays.asList(steps));
    }

    private static SaidLadder.Step step(int fromLead, String amount) {
        return new SaidLadder.Step(fromLead, Money.of(amount, "EUR"));
    }
}
