package io.leadledger.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Decision.Accepted;
import io.leadledger.chassis.decision.Decision.Rejected;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.VatRateKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-002")
class DefiningEntitiesTest {

    private static final String RATES = "vatRates";
    private static final String FORBIDDEN = "for-administrators";

    @Test
    void a_new_entity_is_defined_with_its_vat_rates() {
        Decision<EntityEvent> decision = define(Map.of());

        assertThat(events(decision)).hasSize(2);
        assertThat(events(decision).getFirst()).isInstanceOf(EntityDefined.class);
        assertThat(events(decision).getLast())
                .isEqualTo(new VatRateSet(Forms.E1, VatRateKind.STANDARD, new BigDecimal("19"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "externalId, L_eads-2, bad key, bad-external-id",
        "externalId, 12345678901234567890, 123456789012345678901, bad-external-id",
        "externalId, X, ä, bad-external-id",
        "externalId, select, Select-Entity, bad-external-id",
        "externalId, X, ' ', missing",
        "name, Nordlicht, '', missing",
        "currency, USD, XXX, unknown-currency",
        "timeZone, America/New_York, Mars/Olympus, unknown-time-zone",
        "taxRegime, NONE, SOME, unknown-value",
        "applies, STANDARD, ZERO, unknown-value",
        "paymentTermsDays, 365, 366, out-of-range",
        "lineGranularity, PER_LEAD, PER_CLICK, unknown-value",
    })
    void each_field_has_its_rule(String field, String good, String bad, String code) {
        assertThat(define(Map.of(field, good))).isInstanceOf(Accepted.class);
        assertThat(rejections(define(Map.of(field, bad)))).isEqualTo(Map.of(field, code));
    }

    @Test
    void lead_fields_have_a_name_of_their_own_and_at_most_one_names_the_lead() {
        assertThat(define(Map.of("leadFields", List.of(field("name", true), field("zip_Code2", false)))))
                .isInstanceOf(Accepted.class);

        assertThat(rejections(define(Map.of(
                        "leadFields",
                        List.of(
                                field("name", true),
                                field("name", true),
                                field("Name", false),
                                field("delivery_id", false),
                                Map.of("field", "age", "type", "INT"),
                                Map.of())))))
                .isEqualTo(Map.of(
                        "leadFields[1].field", "duplicate-field",
                        "leadFields[2].field", "bad-field-name",
                        "leadFields[3].field", "reserved-field-name",
                        "leadFields[4].type", "unknown-value",
                        "leadFields[5].field", "missing",
                        "leadFields[5].type", "missing",
                        "leadFields", "several-display-names"));
        assertThat(rejections(define(Map.of("leadFields", Collections.nCopies(101, Map.of())))))
                .isEqualTo(Map.of("leadFields", "too-many"));
    }

    @Test
    void vat_rates_are_0_to_100_percent_with_two_decimals_and_one_per_kind_and_day() {
        assertThat(define(
                        Map.of(RATES, List.of(rate("STANDARD", "100", null), rate("STANDARD", "0.25", "2026-01-01")))))
                .isInstanceOf(Accepted.class);

        assertThat(rejections(define(Map.of(
                        RATES,
                        List.of(
                                rate("STANDARD", "19", null),
                                rate("STANDARD", "20", null),
                                rate("STANDARD", "100.01", "2026-01-01"),
                                rate("REDUCED", "7.005", "2026-01-32"))))))
                .isEqualTo(Map.of(
                        "vatRates[1].validFrom", "duplicate-vat-rate",
                        "vatRates[2].percent", "out-of-range",
                        "vatRates[3].percent", "too-many-decimals",
                        "vatRates[3].validFrom", "bad-date"));
        assertThat(rejections(define(Map.of(RATES, Collections.nCopies(101, Map.of())))))
                .containsEntry(RATES, "vat-rate-missing");
    }

    @Test
    void under_eu_vat_a_rate_of_zero_is_refused_when_it_is_said_and_when_the_regime_changes() {
        List<Map<String, Object>> zero = List.of(rate("STANDARD", "0.00", null));
        EntityState none = EntityRules.evolve(
                state("NONE"),
                events(redefine(state("NONE"), Map.of("taxRegime", "NONE", RATES, zero)))
                        .getFirst());

        assertThat(rejections(define(Map.of(RATES, zero)))).isEqualTo(Map.of("vatRates[0].percent", "zero-rate"));
        for (String written : List.of("0", "0.0", "00.00")) {
            assertThat(rejections(define(Map.of(RATES, List.of(rate("STANDARD", written, null))))))
                    .as(written)
                    .isEqualTo(Map.of("vatRates[0].percent", "zero-rate"));
        }
        assertThat(rejections(define(
                        Map.of(RATES, List.of(rate("STANDARD", "19", null), rate("REDUCED", "0", "2026-01-01"))))))
                .isEqualTo(Map.of("vatRates[1].percent", "zero-rate"));
        assertThat(define(Map.of("taxRegime", "NONE", RATES, zero))).isInstanceOf(Accepted.class);
        assertThat(rejections(redefine(none, Map.of(RATES, List.of())))).isEqualTo(Map.of(RATES, "zero-rate"));
        assertThat(redefine(none, Map.of())).isInstanceOf(Accepted.class);
    }

    @Test
    void a_vat_id_that_was_good_enough_outside_the_union_is_refused_when_the_regime_comes_into_it() {
        EntityState none = state("NONE");
        EntityState american = sellingWith(none, "12-3456789");
        EntityState right = sellingWith(none, "DE136695976");

        assertThat(rejections(redefine(american, Map.of()))).isEqualTo(Map.of("taxRegime", "bad-vat-id"));
        assertThat(rejections(redefine(american, Map.of("taxRegime", "SMALL_BUSINESS"))))
                .isEqualTo(Map.of("taxRegime", "bad-vat-id"));
        assertThat(redefine(american, Map.of("taxRegime", "NONE", "name", "Südlicht")))
                .isInstanceOf(Accepted.class);
        assertThat(redefine(right, Map.of())).isInstanceOf(Accepted.class);
    }

    private static EntityState sellingWith(EntityState state, String vatId) {
        return EntityRules.evolve(
                state,
                events(Forms.seller("{\"vatId\": \"%s\"}".formatted(vatId), state))
                        .getFirst());
    }

    @Test
    void a_currency_that_was_withdrawn_since_stays_that_of_its_entity() {
        EntityDefined leva = state().definition();
        EntityDefined old = new EntityDefined(
                leva.entityId(),
                leva.externalId(),
                leva.name(),
                Currency.getInstance("BGN"),
                leva.timeZone(),
                leva.taxRegime(),
                leva.applies(),
                leva.paymentTermsDays(),
                leva.lineGranularity(),
                leva.leadFields());
        EntityState before = EntityRules.evolve(state(), old);

        assertThat(redefine(before, Map.of("currency", "BGN", "name", "Renamed")))
                .isInstanceOf(Accepted.class);
        assertThat(rejections(redefine(state(), Map.of("currency", "BGN"))))
                .isEqualTo(Map.of("currency", "unknown-currency"));
    }

    @Test
    void a_small_business_needs_no_rate() {
        assertThat(define(Map.of("taxRegime", "SMALL_BUSINESS", RATES, List.of())))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void no_tax_is_no_regime_for_a_seller_inside_the_union() {
        EntityState german = EntityRules.evolve(
                state(),
                events(Forms.seller("{\"address\": {\"country\": \"DE\"}}", state()))
                        .getFirst());

        assertThat(rejections(redefine(german, Map.of("taxRegime", "NONE"))))
                .isEqualTo(Map.of("taxRegime", "none-inside-the-eu"));
        assertThat(redefine(german, Map.of("taxRegime", "SMALL_BUSINESS"))).isInstanceOf(Accepted.class);
        assertThat(redefine(state(), Map.of("taxRegime", "NONE"))).isInstanceOf(Accepted.class);
    }

    @Test
    void under_eu_vat_the_rate_that_applies_must_exist() {
        assertThat(rejections(define(Map.of("applies", "REDUCED")))).isEqualTo(Map.of(RATES, "vat-rate-missing"));
        assertThat(define(Map.of("applies", "REDUCED", RATES, List.of(rate("REDUCED", "7", "2026-01-01")))))
                .isInstanceOf(Accepted.class);
        assertThat(define(Map.of("taxRegime", "NONE", RATES, List.of()))).isInstanceOf(Accepted.class);
        assertThat(rejections(define(Map.of(RATES, List.of(rate("STANDARD", "nineteen", null))))))
                .isEqualTo(Map.of("vatRates[0].percent", "not-a-number"));
    }

    @Test
    void everything_wrong_is_said_at_once() {
        Decision<EntityEvent> decision =
                Forms.decided(EntityReader.define(Forms.E1, Forms.json("{}", EntityForm.class)), null);

        assertThat(rejections(decision))
                .containsOnlyKeys(
                        "externalId",
                        "name",
                        "currency",
                        "timeZone",
                        "taxRegime",
                        "applies",
                        "paymentTermsDays",
                        "lineGranularity");
    }

    @Test
    void the_same_again_changes_nothing() {
        EntityState state = state();

        assertThat(events(redefine(state, Map.of()))).isEmpty();
        assertThat(events(redefine(state, Map.of(RATES, List.of(rate("STANDARD", "19.0", null))))))
                .isEmpty();
        assertThat(events(redefine(state, Map.of("name", "Südlicht")))).hasSize(1);
    }

    @Test
    void only_rates_that_differ_are_set_and_those_not_listed_stay() {
        EntityState state = state();

        List<EntityEvent> events = events(redefine(
                state, Map.of(RATES, List.of(rate("STANDARD", "19", null), rate("STANDARD", "20", "2027-01-01")))));

        assertThat(events)
                .containsExactly(
                        new VatRateSet(Forms.E1, VatRateKind.STANDARD, new BigDecimal("20"), LocalDate.of(2027, 1, 1)));
        EntityState after = EntityRules.evolve(state, events.getFirst());
        assertThat(after.vatRates()).hasSize(2);
        assertThat(EntityRules.evolve(after, events.getFirst())).isEqualTo(after);
        assertThat(events(redefine(after, Map.of(RATES, List.of())))).isEmpty();
    }

    @Test
    void lead_fields_that_are_not_sent_stay_and_an_empty_list_takes_them_away() {
        EntityState state = state();
        Map<String, Object> unsaid = new HashMap<>();
        unsaid.put("leadFields", null);
        unsaid.put("name", "Südlicht");

        EntityState renamed =
                EntityRules.evolve(state, events(redefine(state, unsaid)).getFirst());
        EntityState emptied = EntityRules.evolve(
                state, events(redefine(state, Map.of("leadFields", List.of()))).getFirst());

        assertThat(renamed.definition().name()).isEqualTo("Südlicht");
        assertThat(renamed.definition().leadFields())
                .isEqualTo(state.definition().leadFields());
        assertThat(emptied.definition().leadFields()).isEmpty();
    }

    @Test
    @Tag("R-004")
    void what_decides_the_tax_is_for_administrators() {
        EntityState state = state();

        assertThat(byMember(state, Map.of("name", "Südlicht"))).isInstanceOf(Accepted.class);
        assertThat(rejections(byMember(state, Map.of("taxRegime", "NONE")))).isEqualTo(Map.of("taxRegime", FORBIDDEN));
        assertThat(rejections(byMember(
                        state, Map.of("applies", "REDUCED", RATES, List.of(rate("REDUCED", "7", "2026-01-01"))))))
                .isEqualTo(Map.of("applies", FORBIDDEN, RATES, FORBIDDEN));
        assertThat(redefine(state, Map.of("taxRegime", "NONE"))).isInstanceOf(Accepted.class);
    }

    @Test
    void key_currency_and_zone_are_fixed() {
        EntityState state = state();

        assertThat(redefine(state, Map.of("name", "Südlicht"))).isInstanceOf(Accepted.class);
        assertThat(rejections(redefine(
                        state, Map.of("externalId", "other", "currency", "USD", "timeZone", "America/New_York"))))
                .isEqualTo(Map.of(
                        "externalId", "external-id-is-fixed",
                        "currency", "currency-is-fixed",
                        "timeZone", "time-zone-is-fixed"));
    }

    @Test
    void what_is_not_there_cannot_be_changed_and_what_is_there_not_be_defined_again() {
        assertThat(rejections(redefine(null, Map.of()))).containsValue("not-found");
        assertThat(rejections(Forms.seller("{}", null))).containsValue("not-found");
        assertThat(rejections(Forms.decided(EntityReader.define(Forms.E1, Forms.entity()), state())))
                .containsValue("already-defined");
    }

    static EntityState state() {
        return state("EU_VAT");
    }

    static EntityState state(String taxRegime) {
        EntityState state = null;
        for (EntityEvent event : events(define(Map.of("taxRegime", taxRegime)))) {
            state = EntityRules.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }

    static List<EntityEvent> events(Decision<EntityEvent> decision) {
        return ((Accepted<EntityEvent>) decision).events();
    }

    static Map<String, String> rejections(Decision<EntityEvent> decision) {
        Map<String, String> codes = new TreeMap<>();
        for (Rejection reason : ((Rejected<EntityEvent>) decision).reasons()) {
            codes.put(String.valueOf(reason.field()), reason.code());
        }
        return codes;
    }

    private static Decision<EntityEvent> define(Map<String, Object> changes) {
        return Forms.decided(EntityReader.define(Forms.E1, Forms.entity(changes)), null);
    }

    private static Decision<EntityEvent> redefine(@Nullable EntityState state, Map<String, Object> changes) {
        return Forms.decided(
                EntityReader.redefine(Forms.E1, Forms.entity(changes), new EntityCommand.Known(Set.of(), true)), state);
    }

    private static Decision<EntityEvent> byMember(EntityState state, Map<String, Object> changes) {
        return Forms.decided(
                EntityReader.redefine(Forms.E1, Forms.entity(changes), new EntityCommand.Known(Set.of(), false)),
                state);
    }

    private static Map<String, Object> field(String name, boolean displayName) {
        return Map.of("field", name, "type", "TEXT", "displayName", displayName);
    }

    private static Map<String, Object> rate(String kind, String percent, @Nullable String validFrom) {
        return validFrom == null
                ? Map.of("kind", kind, "percent", percent)
                : Map.of("kind", kind, "percent", percent, "validFrom", validFrom);
    }
}
