package io.leadledger.quickstart.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadledger.quickstart.api.MovableTime;
import io.leadledger.quickstart.api.Narration;
import io.leadledger.quickstart.api.ScriptedServer;
import io.leadledger.quickstart.folder.Checkout;
import io.leadledger.quickstart.loading.Rejections;
import io.leadledger.quickstart.scenario.Period;
import io.leadledger.quickstart.scenario.RejectedRow;
import io.leadledger.quickstart.scenario.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deduction of -1.500 EUR was granted as -1.50. */
class LoadingAdjustmentsTest {
    private static final Narration SILENCE = new Narration() {
        @Override
        public void say(String line) {}

        @Override
        public void complain(String line) {}
    };

    @TempDir
    Path folder;

    @Test
    void an_amount_or_rate_that_could_mean_two_is_rejected_and_the_others_are_granted() throws IOException {
        try (var files = Files.list(Checkout.path().resolve("examples/january"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("adjustments.csv"), """
                partner,amount,reason,vat_rate
                k,-1.500,disputed,
                k,"-12,500",disputed,
                k,-30.00,disputed,19.000
                k,"-1,5",disputed,19.0
                """);
        var january =
                new BilledPeriod("e", "EUR", new Period("leads", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        var rejections = new Rejections();

        try (var server = new ScriptedServer();
                var api = server.api(new MovableTime().waiting())) {
            server.then(
                            200,
                            "{\"items\": [{\"partnerExternalId\": \"k\", \"invoiceId\": \"i\", \"state\": \"DRAFT\"}]}")
                    .then(200, "{\"version\": 3}")
                    .then(201, "{}");
            new AdjustmentLoading(api, SILENCE, rejections)
                    .load(ScenarioFolder.read(folder).sheets().adjustments(), january);

            assertThat(server.asked()).hasSize(3);
            assertThat(server.bodies().getLast()).contains("\"amount\":\"-1.5\"", "\"vatRate\":\"19\"");
        }
        assertThat(rejections.rows())
                .extracting(
                        RejectedRow::line,
                        RejectedRow::column,
                        row -> row.reason().replaceAll(".*\\((.*)\\)", "$1"))
                .containsExactly(
                        tuple(2, "amount", "too-many-decimals"),
                        tuple(3, "amount", "too-many-decimals"),
                        tuple(4, "vat_rate", "not-a-number"));
    }
}
