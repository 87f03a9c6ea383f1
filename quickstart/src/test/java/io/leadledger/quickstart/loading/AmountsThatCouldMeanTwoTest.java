package io.leadledger.quickstart.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadledger.quickstart.api.MovableTime;
import io.leadledger.quickstart.api.Patience;
import io.leadledger.quickstart.api.ScriptedServer;
import io.leadledger.quickstart.loading.LoadedThings.LoadedEntity;
import io.leadledger.quickstart.loading.LoadedThings.LoadedPlace;
import io.leadledger.quickstart.scenario.RejectedRow;
import io.leadledger.quickstart.scenario.ScenarioFolder;
import io.leadledger.servers.folder.Checkout;
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
        try (var files = Files.list(Checkout.path().resolve("examples/january"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
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
        var entity = new LoadedEntity("e", scenario.entities().getFirst());
        things.partners.put("k", "partner-id");
        things.profiles.put("p", new LoadedPlace("profile-id", entity));

        try (var server = new ScriptedServer();
                var api = server.api(new MovableTime().waiting())) {
            var aggregates = new Aggregates(api, new Patience(api.waiting()));
            new AssignmentLoading(aggregates, things, rejections)
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
