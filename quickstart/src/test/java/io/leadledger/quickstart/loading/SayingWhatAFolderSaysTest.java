package io.leadledger.quickstart.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.quickstart.scenario.EntitySetup;
import io.leadledger.quickstart.scenario.EntitySetup.LeadFieldSetup;
import io.leadledger.quickstart.scenario.SellerSetup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SayingWhatAFolderSaysTest {

    @Test
    void lead_fields_that_a_folder_does_not_mention_are_not_mentioned_to_the_service_either() {
        assertThat(EntityBody.of(entity(null))).doesNotContainKey("leadFields");
        assertThat(EntityBody.of(entity(List.of()))).containsEntry("leadFields", List.of());
    }

    private static EntitySetup entity(@Nullable List<LeadFieldSetup> leadFields) {
        return new EntitySetup(
                1,
                "shop",
                "Shop",
                "EUR",
                "Europe/Berlin",
                "19",
                null,
                "EU_VAT",
                "STANDARD",
                "14",
                "PER_LEAD",
                leadFields,
                new SellerSetup(Map.of()));
    }
}
