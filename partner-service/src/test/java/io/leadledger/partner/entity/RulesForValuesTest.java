package io.leadledger.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.partner.entity.EntityCommand.DefineEntity;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules are the same for who has values and no form, such as an importer. */
@Tag("R-002")
class RulesForValuesTest {

    private static final VatRateSet STANDARD = rate("19");

    @Test
    void values_that_keep_the_rules_define_an_entity() {
        assertThat(DefiningEntitiesTest.events(EntityRules.decide(proposed("leads", "EUR", List.of(STANDARD)), null)))
                .hasSize(2)
                .contains(STANDARD);
    }

    @Test
    void values_that_break_them_are_refused_as_those_of_a_form_are() {
        LeadField name = new LeadField("name", LeadFieldType.TEXT, true, true, false);
        LeadField reserved = new LeadField("test", LeadFieldType.TEXT, true, true, false);

        assertThat(DefiningEntitiesTest.rejections(EntityRules.decide(
                        proposed("a key", "BGN", List.of(STANDARD, rate("0")), name, name, reserved), null)))
                .isEqualTo(Map.of(
                        "externalId", "bad-external-id",
                        "currency", "unknown-currency",
                        "leadFields[1].field", "duplicate-field",
                        "leadFields[2].field", "reserved-field-name",
                        "leadFields", "several-display-names",
                        "vatRates[1].percent", "zero-rate",
                        "vatRates[1].validFrom", "duplicate-vat-rate"));
    }

    private static DefineEntity proposed(
            String externalId, String currency, List<VatRateSet> rates, LeadField... fields) {
        return new DefineEntity(
                Forms.E1,
                new ProposedEntity(
                        externalId,
                        "Nordlicht",
                        Currency.getInstance(currency),
                        ZoneId.of("Europe/Berlin"),
                        TaxRegime.EU_VAT,
                        VatRateKind.STANDARD,
                        14,
                        LineGranularity.PER_LEAD,
                        List.of(fields),
                        rates));
    }

    private static VatRateSet rate(String percent) {
        return new VatRateSet(Forms.E1, VatRateKind.STANDARD, new BigDecimal(percent), null);
    }
}
