package io.leadledger.scenario.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.scenario.setup.EntitySetup;
import io.leadledger.scenario.setup.EntitySetup.VatRateSetup;
import io.leadledger.scenario.setup.SellerSetup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SayingWhatAFolderSaysTest {

    @Test
    void vat_rates_are_said_with_their_days_in_the_order_of_the_service() {
        assertThat(EntityForms.over(EntityForms.of(entity()), EntityForms.USUAL).vatRates())
                .containsExactly(
                        new VatRateForm("STANDARD", "16", null),
                        new VatRateForm("STANDARD", "19", "2021-01-01"),
                        new VatRateForm("REDUCED", "7", "2021-01-01"));
    }

    private static EntitySetup entity() {
        return new EntitySetup(
                1,
                "shop",
                "Shop",
                "EUR",
                "Europe/Berlin",
                List.of(new VatRateSetup("2021-01-01", "19.0", "7"), new VatRateSetup(null, "16", null)),
                "EU_VAT",
                "STANDARD",
                "14",
                "PER_LEAD",
                List.of(),
                new SellerSetup(Map.of()));
    }
}
