package io.leadledger.scenario.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.id.ProfileId;
import io.leadledger.scenario.Repository;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.sheet.RejectedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 1.000 and 12,500 EUR were billed as 1.00 and 12.50. */
class AmountsThatCouldMeanTwoTest {
    @TempDir
    Path folder;

    @Test
    void a_price_of_three_decimals_in_euros_is_rejected_before_anything_is_asked() throws IOException {
        Repository.copyJanuary(folder);
        Files.writeString(folder.resolve("assignments.csv"), """
                assignment,partner,profile,priority,price
                a1,k,p,1,1.000
                a2,k,p,2,1.250
                a3,k,p,3,"12,500"
                a4,k,p,4,"1.234,50"
                """);
        var scenario = ScenarioFolder.read(folder);
        var things = new LoadedThings();
        var rejections = new Rejections();
        var entity = new LoadedEntity("e", "EUR", scenario.entities().getFirst());
        things.loadedPartner("k", "partner-id");
        things.loadedProfile("p", new LoadedPlace<>(new ProfileId("profile-id"), entity));

        try (var server = new ScriptedServer()) {
            var api = server.api(new MovableTime().waiting());
            var aggregates = new Aggregates(new Patience(api.waiting()));
            new AssignmentLoading(api.client(AssignmentApi.class), aggregates, things, rejections)
                    .load(scenario.sheets().assignments());

            assertThat(server.asked()).isEmpty();
        }
        assertThat(rejections.rows())
                .extracting(RejectedRow::column, row -> row.reason().replaceAll(".*\\((.*)\\)", "$1"))
                .containsExactly(
                        tuple("price", "too-many-decimals"),
                        tuple("price", "too-many-decimals"),
                        tuple("price", "too-many-decimals"),
                        tuple("price", "bad-value"));
    }
}
