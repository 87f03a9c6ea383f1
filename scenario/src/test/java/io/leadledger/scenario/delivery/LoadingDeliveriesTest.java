package io.leadledger.scenario.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.ProblemField;
import io.leadledger.api.delivery.assignment.AssignmentWritten;
import io.leadledger.api.delivery.assignment.PriceApi;
import io.leadledger.api.delivery.assignment.PricesAnswer;
import io.leadledger.api.delivery.cancellation.CancellationAnswer;
import io.leadledger.api.delivery.cancellation.CancellationResults;
import io.leadledger.api.delivery.delivery.DeliveryResult;
import io.leadledger.api.delivery.delivery.DeliveryResults;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.Repository;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.price.PriceLoading;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingDeliveriesTest {
    private static final String HEAD = "delivery_id,assignment,lead_id,delivered_at,test,name\n";

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();
    private final MovableTime time = new MovableTime();
    private final Api api = server.api(time.waiting());
    private final KnownDeliveries known = new KnownDeliveries();
    private final Rejections rejections = new Rejections();
    private final LoadContext context =
            new LoadContext(api, new Patience(time.waiting()), new Said(), new LoadedThings(), rejections, "leads");

    @BeforeEach
    void loadMasterData() throws IOException {
        Repository.copyJanuary(folder);
        var entity = new LoadedEntity(
                "e", "EUR", ScenarioFolder.read(folder).entities().getFirst());
        context.things().loaded(entity);
        context.things().loadedAssignment("alpha-premium", new LoadedPlace<>(new AssignmentId("a"), entity));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void every_row_is_recorded_a_duplicate_or_rejected() throws IOException {
        server.then(DeliveryResults.of(List.of(
                result(DeliveryResult.Outcome.RECORDED, "t1"),
                result(DeliveryResult.Outcome.RECORDED, null),
                result(DeliveryResult.Outcome.DUPLICATE, "t1"),
                new DeliveryResult(
                        3,
                        "d3",
                        DeliveryResult.Outcome.REJECTED,
                        null,
                        List.of(),
                        List.of(
                                new ProblemField("deliveredAt", "bad-time", "expected a time"),
                                new ProblemField("fields.Name", "bad-value", "expected a name"))))));

        var counts = load("d1,alpha-premium,l1,2026-01-05T10:00:00+01:00,,A\n"
                + "d2,alpha-premium,l2,2026-01-05T10:00:00+01:00,TRUE,B\n"
                + "d1,alpha-premium,l1,2026-01-05T10:00:00+01:00,,A\n"
                + "d3,alpha-premium,l3,yesterday,false,C\n"
                + "d4,alpha-premium,l4,2026-01-05T10:00:00+01:00,maybe,D\n");

        assertThat(counts).isEqualTo(new Counts(5, 2, 1, 2, 1, 0));
        assertThat(counts.read()).isEqualTo(counts.recorded() + counts.duplicates() + counts.rejected());
        assertThat(context.things().transactions()).containsExactly(new TransactionId("t1"));
        assertThat(rejections.rows())
                .containsExactly(
                        new RejectedRow(
                                "deliveries.csv",
                                5,
                                "delivered_at",
                                "expected a time (bad-time); expected a name (bad-value)"),
                        new RejectedRow(
                                "deliveries.csv",
                                6,
                                "test",
                                "expected true, false or nothing, but was maybe (bad-value)"));
    }

    @Test
    void a_second_run_counts_as_the_first_did() throws IOException {
        server.then(DeliveryResults.of(List.of(result(DeliveryResult.Outcome.DUPLICATE, "t1"))));

        var counts = load("d1,alpha-premium,l1,2026-01-05T10:00:00+01:00,,A\n");

        assertThat(counts).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void what_depends_on_a_rejected_row_is_rejected_with_its_place() throws IOException {
        rejections.add(Kind.ASSIGNMENT, "gone", new RejectedRow("assignments.csv", 7, "price", "negative"));

        load("d1,gone,l1,2026-01-05T10:00:00+01:00,,A\n");
        new CancellationLoading(context, known, Set.of())
                .load(sheet("cancellations.csv", "delivery_id,cancelled_at,cause\nd1,2026-01-06,OPERATOR_REFUND\n"));

        assertThat(rejections.rows())
                .extracting(RejectedRow::reason)
                .containsExactly(
                        "negative",
                        "depends on assignment gone, which was rejected (assignments.csv line 7)",
                        "depends on delivery d1, which was rejected (deliveries.csv line 2)");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void an_entity_that_does_not_arrive_ends_the_run_and_rejects_no_row() {
        server.then(409, "{\"errors\":[{\"code\":\"not-arrived-yet\",\"message\":\"the entity\"}]}");

        assertThatThrownBy(() -> load("d1,alpha-premium,l1,2026-01-05T10:00:00+01:00,,A\n"))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("not-arrived-yet");
        assertThat(rejections.rows()).isEmpty();
    }

    @Test
    void prices_that_were_set_by_a_call_whose_answer_got_lost_are_not_refused() throws IOException {
        server.then(new PricesAnswer(List.of(), 3))
                .then(0, "")
                .then(412, "{\"errors\":[{\"code\":\"stale-version\",\"message\":\"expected version 4\"}]}")
                .then(new PricesAnswer(List.of(), 4))
                .then(new AssignmentWritten(new AssignmentId("a"), 4, List.of()));
        var sheets = ScenarioFolder.read(folder).sheets();

        new PriceLoading(api.client(PriceApi.class), context.things(), rejections)
                .load(Map.of("alpha-premium", sheets.assignments().rows().getFirst()), noPrices());

        assertThat(rejections.rows()).isEmpty();
        assertThat(context.things().versions()).containsExactly(new LoadedThings.Version("a", 4));
    }

    private Sheet noPrices() throws IOException {
        Files.writeString(folder.resolve("prices.csv"), "assignment,valid_from,from_lead,price\n");
        return ScenarioFolder.read(folder).sheets().prices();
    }

    @Test
    void a_transaction_cancelled_twice_counts_once() throws IOException {
        known.isNew("leads", "d1");
        server.then(CancellationResults.of(List.of(
                cancelled(CancellationAnswer.Outcome.CANCELLED),
                cancelled(CancellationAnswer.Outcome.ALREADY_CANCELLED))));

        var sheet = sheet("cancellations.csv", """
                delivery_id,cancelled_at,cause
                d1,2026-01-06,operator_refund
                d1,2026-01-07,OPERATOR_REFUND
                """);

        assertThat(new CancellationLoading(context, known, Set.of()).load(sheet))
                .isOne();
        assertThat(rejections.rows()).isEmpty();
    }

    private static DeliveryResult result(DeliveryResult.Outcome outcome, @Nullable String transaction) {
        var id = transaction == null ? null : new TransactionId(transaction);
        return new DeliveryResult(0, "d", outcome, id, List.of(), List.of());
    }

    private static CancellationAnswer cancelled(CancellationAnswer.Outcome outcome) {
        return new CancellationAnswer(0, "d1", "t1", outcome, List.of(), List.of());
    }

    private Counts load(String rows) throws IOException {
        return new DeliveryLoading(context, known).load(sheet("deliveries.csv", HEAD + rows));
    }

    private Sheet sheet(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
        var sheets = ScenarioFolder.read(folder).sheets();
        return file.equals("deliveries.csv") ? sheets.deliveries() : sheets.cancellations();
    }
}
