package io.leadledger.delivery.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.delivery.PriceSource;
import io.leadledger.event.delivery.PriceSource.Kind;
import io.leadledger.event.delivery.PriceTier;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-023")
class PriceBookTest {

    private static final LocalDate JAN_15 = LocalDate.of(2026, 1, 15);
    private static final LocalDate JAN_16 = LocalDate.of(2026, 1, 16);

    private static final List<BasePrice> BASE = List.of(new BasePrice(null, eur("25.00"), "base"));

    @Test
    @Tag("R-024")
    void a_new_base_price_leaves_the_days_before_it_as_they_were() {
        BasePrice dearer = new BasePrice(JAN_16, eur("28.00"), "dearer");
        PriceBook book = new PriceBook(List.of(dearer, BASE.getFirst()), List.of());

        assertThat(book.priceOf(JAN_15, 1).price()).isEqualTo(eur("25.00"));
        assertThat(book.priceOf(JAN_16, 1).source()).isEqualTo(new PriceSource(Kind.BASE, "dearer", null, 1));
    }

    @Test
    void without_a_ladder_the_base_price_holds() {
        Priced priced = book().priceOf(JAN_15, 7);

        assertThat(priced.price()).isEqualTo(eur("25.00"));
        assertThat(priced.source()).isEqualTo(new PriceSource(Kind.BASE, "base", null, 7));
    }

    @Test
    void one_step_is_an_override_whose_position_is_still_told() {
        Priced priced = book(ladder(null, "o", step(1, "15.00"))).priceOf(JAN_15, 120);

        assertThat(priced.price()).isEqualTo(eur("15.00"));
        assertThat(priced.source()).isEqualTo(new PriceSource(Kind.OVERRIDE, "o", null, 120));
    }

    @Test
    void a_week_of_620_leads_in_graduated_steps_costs_7440() {
        PriceBook book = book(ladder(null, "t", step(501, "9.50"), step(1, "15.00"), step(101, "12.00")));

        Money sum = eur("0.00");
        for (int position = 1; position <= 620; position++) {
            sum = sum.plus(book.priceOf(JAN_15, position).price());
        }

        assertThat(sum).isEqualTo(eur("7440.00"));
        assertThat(book.priceOf(JAN_15, 100).source()).isEqualTo(new PriceSource(Kind.TIER, "t", 1, 100));
        assertThat(book.priceOf(JAN_15, 101).source()).isEqualTo(new PriceSource(Kind.TIER, "t", 101, 101));
    }

    @Test
    @Tag("R-024")
    void a_dated_price_holds_from_its_service_date_on() {
        PriceBook book = book(ladder(null, "old", step(1, "15.00")), ladder(JAN_16, "new", step(1, "18.00")));

        assertThat(book.priceOf(JAN_15, 1).price()).isEqualTo(eur("15.00"));
        assertThat(book.priceOf(JAN_16, 1).price()).isEqualTo(eur("18.00"));
    }

    @Test
    void a_ladder_without_steps_goes_back_to_the_base_price() {
        PriceBook book = book(ladder(null, "old", step(1, "15.00")), ladder(JAN_16, "back"));

        assertThat(book.priceOf(JAN_15, 1).source().kind()).isEqualTo(Kind.OVERRIDE);
        assertThat(book.priceOf(JAN_16, 1).source()).isEqualTo(new PriceSource(Kind.BASE, "base", null, 1));
    }

    @Test
    void the_naive_oracle_agrees_on_any_prices() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            PriceBook book = randomBook(random);
            LocalDate day = randomDay(random);
            int position = 1 + random.nextInt(40);

            Priced priced = book.priceOf(day, position);

            assertThat(priced.price().toString() + " by " + priced.source().eventId())
                    .as("seed %d: %s on %s at %d", seed, book, day, position)
                    .isEqualTo(NaivePrice.of(book, day, position));
            assertThat(priced.source().position()).isEqualTo(position);
        }
    }

    private static PriceBook randomBook(Random random) {
        List<Ladder> ladders = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            LocalDate validFrom = random.nextInt(4) == 0 ? null : randomDay(random);
            if (!dates.contains(validFrom)) {
                dates.add(validFrom);
                ladders.add(ladder(validFrom, "ladder-" + i, randomSteps(random)));
            }
        }
        List<BasePrice> bases = new ArrayList<>(BASE);
        if (random.nextBoolean()) {
            bases.add(new BasePrice(randomDay(random), eur("26.00"), "dearer"));
        }
        return new PriceBook(bases, ladders);
    }

    private static PriceTier[] randomSteps(Random random) {
        int steps = random.nextInt(4);
        PriceTier[] tiers = new PriceTier[steps];
        for (int i = 0; i < steps; i++) {
            tiers[i] = step(1 + i * (1 + random.nextInt(10)) + i, "1" + random.nextInt(10) + ".50");
        }
        return tiers;
    }

    private static LocalDate randomDay(Random random) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(10));
    }

    private static PriceBook book(Ladder... ladders) {
        return new PriceBook(BASE, List.of(ladders));
    }

    private static Ladder ladder(@Nullable LocalDate validFrom, String eventId, PriceTier... tiers) {
        return new Ladder(validFrom, List.of(tiers), eventId);
    }

    private static PriceTier step(int fromLead, String amount) {
        return new PriceTier(fromLead, eur(amount));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
