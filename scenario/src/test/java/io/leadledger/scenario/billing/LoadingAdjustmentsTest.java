package io.leadledger.scenario.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.leadledger.api.invoice.draft.AdjustmentWritten;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.Repository;
import io.leadledger.scenario.api.Invoices;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.setup.Period;
import io.leadledger.scenario.sheet.RejectedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deduction of -1.500 EUR was granted as -1.50. */
class LoadingAdjustmentsTest {
    private static final AdjustmentWritten MADE = new AdjustmentWritten(
            new AdjustmentId("a"), Invoices.draftOf("k").items().getFirst().totals(), 6, List.of());

    @TempDir
    Path folder;

    @Test
    void a_draft_that_changed_meanwhile_and_a_first_try_that_still_runs_do_not_cost_the_deduction() throws IOException {
        try (var server = new ScriptedServer()) {
            server.then(Invoices.draftOf("k"))
                    .then(Invoices.shown(State.DRAFT, 3))
                    .then(412, refusal("stale-version"))
                    .then(Invoices.shown(State.DRAFT, 4))
                    .then(409, refusal("idempotency-key-in-flight"))
                    .then(Invoices.shown(State.DRAFT, 5))
                    .then(MADE);

            assertThat(rejected(server, "k,-30.00,disputed,")).isEmpty();
            assertThat(server.asked()).hasSize(7);
        }
    }

    @Test
    void a_service_that_fails_ends_the_run_before_anything_is_final_without_the_deduction() {
        try (var server = new ScriptedServer()) {
            server.then(Invoices.draftOf("k"))
                    .then(Invoices.shown(State.DRAFT, 3))
                    .then(500, "{\"detail\": \"our side\"}");

            assertThatThrownBy(() -> rejected(server, "k,-30.00,disputed,"))
                    .isInstanceOf(RunFailed.class)
                    .hasMessageContaining("our side");
        }
    }

    @Test
    void an_amount_or_rate_that_could_mean_two_is_rejected_and_the_others_are_granted() throws IOException {
        try (var server = new ScriptedServer()) {
            server.then(Invoices.draftOf("k"))
                    .then(Invoices.shown(State.DRAFT, 3))
                    .then(MADE);

            assertThat(rejected(server, """
                            k,-1.500,disputed,
                            k,"-12,500",disputed,
                            k,-30.00,disputed,19.000
                            k,"-1,5",disputed,19.0
                            """))
                    .extracting(
                            RejectedRow::line,
                            RejectedRow::column,
                            row -> row.reason().replaceAll(".*\\((.*)\\)", "$1"))
                    .containsExactly(
                            tuple(2, "amount", "too-many-decimals"),
                            tuple(3, "amount", "too-many-decimals"),
                            tuple(4, "vat_rate", "not-a-number"));
            assertThat(server.asked()).hasSize(3);
            assertThat(server.bodies().getLast()).contains("\"amount\":\"-1.5\"", "\"vatRate\":\"19\"");
        }
    }

    private List<RejectedRow> rejected(ScriptedServer server, String rows) throws IOException {
        Repository.copyJanuary(folder);
        Files.writeString(folder.resolve("adjustments.csv"), "partner,amount,reason,vat_rate\n" + rows);
        var january = new BilledPeriod(
                new EntityId("e"), "EUR", new Period("leads", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        var rejections = new Rejections();
        var api = server.api(new MovableTime().waiting());
        new AdjustmentLoading(api, new Said(), rejections)
                .load(ScenarioFolder.read(folder).sheets().adjustments(), january);
        return rejections.rows();
    }

    private static String refusal(String code) {
        return "{\"errors\": [{\"field\": \"\", \"code\": \"%s\", \"message\": \"no\"}]}".formatted(code);
    }
}
