package io.leadledger.delivery.recording;

import static io.leadledger.delivery.testing.Given.deliveries;
import static io.leadledger.delivery.testing.Given.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.delivery.directory.PartnerActivity;
import io.leadledger.delivery.intake.AcceptedDelivery;
import io.leadledger.delivery.intake.DeliveryContent;
import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("R-031")
class RecordingAtTheSameTimeTest extends RealServers {

    private static final int CALLS = 8;
    private static final int EACH = 300;

    @Autowired
    DeliveryTable deliveryTable;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void overlapping_calls_in_any_order_record_each_delivery_once_and_count_without_gap() throws Exception {
        Setup alpha = given.assignmentAt("25.00");
        Setup beta = given.assignmentAt(alpha.entityId(), "EUR", "15.00");
        List<Map<String, Object>> rows = new ArrayList<>(deliveries(alpha, "a-", EACH));
        rows.addAll(deliveries(beta, "b-", EACH));

        List<Answer> answers = together(call -> {
            List<Map<String, Object>> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(call));
            return api.post("/deliveries", Map.of("entityId", alpha.entityId(), "deliveries", shuffled));
        });

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200));
        assertThat(sum(answers, "recorded")).isEqualTo(2 * EACH);
        assertThat(sum(answers, "duplicates")).isEqualTo(2 * EACH * (CALLS - 1));
        assertThat(positions(alpha))
                .isEqualTo(IntStream.rangeClosed(1, EACH).boxed().toList());
        assertThat(positions(beta))
                .isEqualTo(IntStream.rangeClosed(1, EACH).boxed().toList());
    }

    @Test
    void of_two_contents_under_one_id_one_wins_and_the_other_is_told() throws Exception {
        Setup alpha = given.assignmentAt("25.00");

        for (int round = 0; round < 20; round++) {
            String id = "race-" + round;

            List<Answer> answers = together(call -> api.post(
                    "/deliveries",
                    Map.of(
                            "entityId",
                            alpha.entityId(),
                            "delivery",
                            delivery(alpha, id, Map.of("leadId", "l-" + call)))));

            assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    @Test
    void two_calls_that_name_the_same_ids_in_opposite_order_never_wait_for_each_other_for_ever() throws Exception {
        EntityId entityId = new EntityId(EventIds.next());
        CyclicBarrier together = new CyclicBarrier(2);
        for (int round = 0; round < 5; round++) {
            List<AcceptedDelivery> forward = accepted(round + "-", 5_000);
            Callable<Integer> one = () -> takeTogether(together, entityId, forward);
            Callable<Integer> other = () -> takeTogether(together, entityId, forward.reversed());

            try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> taken = callers.invokeAll(List.of(one, other));

                assertThat(taken.get(0).get() + taken.get(1).get()).isEqualTo(5_000);
            }
        }
    }

    private int takeTogether(CyclicBarrier together, EntityId entityId, List<AcceptedDelivery> deliveries)
            throws Exception {
        together.await();
        Integer taken = transaction.execute(
                status -> deliveryTable.take(entityId, deliveries).size());
        return taken == null ? 0 : taken;
    }

    private static List<AcceptedDelivery> accepted(String prefix, int count) {
        PricedAssignment assignment = new PricedAssignment(
                new AssignmentId(EventIds.next()),
                "a",
                new ProfileId("f"),
                new PartnerId("p"),
                new PartnerActivity(List.of()),
                null);
        DeliveryContent content = new DeliveryContent(assignment.assignmentId(), new LeadId("l"), NOW, false);
        return IntStream.range(0, count)
                .mapToObj(i -> new AcceptedDelivery(
                        new DeliveryId(prefix + i), content, assignment, LocalDate.EPOCH, Map.of()))
                .toList();
    }

    private interface Call {
        Answer make(int number);
    }

    private static List<Answer> together(Call call) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLS)) {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                int number = i;
                calls.add(() -> call.make(number));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static int sum(List<Answer> answers, String count) {
        return answers.stream()
                .mapToInt(answer -> answer.body().get(count).asInt())
                .sum();
    }

    private List<Integer> positions(Setup setup) {
        return jdbc.sql("select position from transaction where assignment_id = ?::uuid order by position")
                .param(setup.assignmentId())
                .query(Integer.class)
                .list();
    }
}
