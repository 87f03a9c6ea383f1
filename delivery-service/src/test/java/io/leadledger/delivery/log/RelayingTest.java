package io.leadledger.delivery.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.delivery.testing.Topics;
import io.leadledger.delivery.testing.Topics.Published;
import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class RelayingTest extends RealServers {

    @Autowired
    EventLog log;

    @Autowired
    RelayLoop loop;

    @Autowired
    EventSender sender;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    private final String profileId = EventIds.next();

    @Test
    void a_transaction_that_commits_late_with_earlier_ids_is_neither_lost_nor_overtaken() throws Exception {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            log.append(List.of(price(0)));
            appended.countDown();
            awaitLatch(mayCommit);
        }));
        awaitLatch(appended);

        append(1);
        await().during(Duration.ofMillis(600))
                .atMost(Duration.ofSeconds(5))
                .until(() -> Topics.about(profileId).isEmpty());
        mayCommit.countDown();
        slow.get();

        await().atMost(Duration.ofSeconds(20)).until(() -> sequences().size() == 2);
        assertThat(sequences()).containsExactly(0L, 1L);
    }

    @Test
    void facts_are_published_soon_and_each_once_while_nothing_fails() {
        for (int i = 0; i < 2_500; i++) {
            append(i);
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> sequences().size() == 2_500);
        assertThat(sequences())
                .isEqualTo(IntStream.range(0, 2_500).mapToObj(Long::valueOf).toList());
    }

    @Test
    void a_crash_between_sending_and_noting_publishes_again_and_loses_nothing() throws Exception {
        loop.stop();
        append(0);
        append(1);
        try (Connection connection = dataSource.getConnection()) {
            RelayCursor cursor = cursor(connection);
            CrashPoints crash = point -> {
                throw new IllegalStateException("crash at " + point);
            };
            Relay crashing = new Relay(sender, crash, new OldestTransaction(System::nanoTime));

            assertThatThrownBy(() -> crashing.relayOnce(cursor))
                    .hasMessage("crash at delivery.relay.after-send-before-cursor");
        } finally {
            loop.start();
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> sequences().size() == 4);
        assertThat(sequences()).containsExactly(0L, 1L, 0L, 1L);
        assertThat(Topics.about(profileId)).extracting(Published::id).satisfies(ids -> {
            assertThat(ids.subList(2, 4)).isEqualTo(ids.subList(0, 2));
            assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
        });
    }

    @Test
    void of_several_relays_one_relays_and_the_next_takes_over() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            RelayCursor second = cursor(connection);
            await().atMost(Duration.ofSeconds(10)).until(() -> relaySessions() == 1);
            assertThat(second.lock()).isFalse();

            loop.stop();
            await().atMost(Duration.ofSeconds(10)).until(second::lock);
            loop.start();
            append(0);
            await().during(Duration.ofMillis(600))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> Topics.about(profileId).isEmpty());
            release(connection);
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> sequences().size() == 1);
    }

    @Test
    void a_cursor_somebody_else_moved_is_not_moved_back() throws SQLException {
        loop.stop();
        append(0);
        try (Connection connection = dataSource.getConnection()) {
            RelayCursor cursor = cursor(connection);
            RelayCursor.Position from = cursor.position();
            RelayCursor.Position to = cursor.after(from, 1).getLast().position();

            cursor.move(from, to);

            assertThatThrownBy(() -> cursor.move(from, to)).hasMessageContaining("another relay moved it");
            assertThat(cursor.position()).isEqualTo(to);
        } finally {
            loop.start();
        }
    }

    @Test
    void large_facts_go_in_small_batches_so_that_they_fit_into_memory() throws SQLException {
        loop.stop();
        try (Connection connection = dataSource.getConnection()) {
            RelayCursor cursor = cursor(connection);
            RelayCursor.Position before = end(cursor);
            int third = RelayCursor.LARGEST_BATCH_BYTES / 3;
            for (int i = 0; i < 5; i++) {
                appendOfSize(i, third);
            }
            appendOfSize(5, RelayCursor.LARGEST_BATCH_BYTES + 1);

            List<RelayCursor.LoggedFact> first = cursor.after(before, 1_000);
            List<RelayCursor.LoggedFact> second = cursor.after(first.getLast().position(), 1_000);
            List<RelayCursor.LoggedFact> next = cursor.after(second.getLast().position(), 1_000);
            List<RelayCursor.LoggedFact> alone = cursor.after(next.getLast().position(), 1_000);

            assertThat(List.of(first.size(), second.size(), next.size(), alone.size()))
                    .containsExactly(2, 2, 1, 1);
        } finally {
            loop.start();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> sequences().size() == 6);
    }

    @Test
    void a_relay_that_has_ended_is_not_ready() {
        assertThat(api.health()).isEqualTo(200);

        loop.stop();
        try {
            assertThat(api.health()).isEqualTo(503);
        } finally {
            loop.start();
        }
        assertThat(api.health()).isEqualTo(200);
    }

    private static RelayCursor.Position end(RelayCursor cursor) {
        RelayCursor.Position end = cursor.position();
        List<RelayCursor.LoggedFact> more = cursor.after(end, 1_000);
        while (!more.isEmpty()) {
            end = more.getLast().position();
            more = cursor.after(end, 1_000);
        }
        return end;
    }

    private void appendOfSize(long sequence, int bytes) {
        ProfileDefined fact = new ProfileDefined(
                new ProfileId(profileId),
                new EntityId(EventIds.next()),
                "large",
                "x".repeat(bytes),
                RoutingStrategy.FIRST_MATCH,
                true);
        transaction.executeWithoutResult(status -> log.append(List.of(NewFact.of(sequence, fact))));
    }

    @Test
    void a_sequence_taken_meanwhile_and_a_fact_outside_a_transaction_are_refused() {
        append(0);

        assertThatThrownBy(() -> append(0)).hasMessageContaining("a_subject_has_one_fact_per_sequence");
        assertThatThrownBy(() -> log.append(List.of(price(1)))).hasMessageContaining("transaction");
        assertThat(log.history(profileId, ProfileEvent.class).version()).isZero();
    }

    private void append(long sequence) {
        transaction.executeWithoutResult(status -> log.append(List.of(price(sequence))));
    }

    private NewFact price(long sequence) {
        return NewFact.of(
                sequence,
                new BasePriceSet(
                        new ProfileId(profileId), new EntityId(EventIds.next()), Money.of("1.00", "EUR"), null));
    }

    private List<Long> sequences() {
        return Topics.about(profileId).stream().map(Published::sequence).toList();
    }

    private long relaySessions() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and granted")
                .query(Long.class)
                .single();
    }

    private static RelayCursor cursor(Connection connection) {
        return new RelayCursor(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    private static void release(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
