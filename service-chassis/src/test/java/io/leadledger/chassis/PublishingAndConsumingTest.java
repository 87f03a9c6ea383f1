package io.leadledger.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.axon.StoredFacts;
import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.chassis.testing.ServiceServers;
import io.leadledger.event.EventIds;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.id.PartnerId;
import io.leadledger.testservers.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublishingAndConsumingTest {

    @Autowired
    StoredFacts facts;

    @Autowired
    SeenPartners seen;

    @Autowired
    CountedPartners counted;

    @Autowired
    FailingPoints failing;

    @Autowired
    EventSender sender;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionManager axonTransactions;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        ServiceServers.register(properties, "partner");
    }

    @Test
    void a_command_is_one_transaction_and_a_failing_one_leaves_nothing() {
        String id = EventIds.next();

        assertThat(axonTransactions).isInstanceOf(SpringTransactionManager.class);
        assertThatThrownBy(() -> facts.register(id, "half", "handler")).hasMessageContaining("injected");
        assertThat(facts.count(id)).isZero();
        assertThat(seen.externalIds()).doesNotContain("direct-half");

        facts.register(id, "whole", "");
        assertThat(facts.count(id)).isOne();
        assertThat(seen.externalIds()).contains("direct-whole");
    }

    @Test
    void a_refused_command_names_its_reason_and_stores_nothing() {
        String id = EventIds.next();

        assertThat(facts.register(id, "refused", "rule").toString()).contains("no-good");
        assertThat(facts.count(id)).isZero();
    }

    @Test
    void a_stored_fact_reaches_kafka_and_a_view_with_its_own_id() {
        String id = EventIds.next();

        facts.register(id, "published", "");

        await().atMost(Duration.ofSeconds(30)).until(() -> seen.externalIds().contains("published"));
        assertThat(records(Topic.PARTNER.topicName()))
                .filteredOn(record -> record.key().equals(id))
                .singleElement()
                .satisfies(record -> assertThat(header(record, "ce_id")).isEqualTo(facts.eventId(id)));
    }

    @Test
    void a_fact_too_large_for_a_record_parks_its_aggregate_and_nobody_else() {
        String large = EventIds.next();
        String next = EventIds.next();

        facts.register(large, "x".repeat(1_500_000), "");
        facts.register(next, "after-a-large-one", "");

        await().atMost(Duration.ofSeconds(30)).until(() -> seen.externalIds().contains("after-a-large-one"));
        assertThat(jdbc.sql("select aggregate_identifier from parked_aggregate")
                        .query(String.class)
                        .list())
                .containsExactly(large);
        assertThat(records(Topic.PARTNER.topicName()))
                .extracting(ConsumerRecord::key)
                .contains(next)
                .doesNotContain(large);
    }

    @Test
    void the_same_records_again_change_nothing_and_poison_is_put_aside() {
        List<CloudEvent<PartnerRegistered>> events = new ArrayList<>();
        for (String name : List.of("one", "poison", "two")) {
            events.add(new CloudEvent<>(
                    EventIds.next(),
                    Instant.EPOCH,
                    0,
                    null,
                    null,
                    new PartnerRegistered(new PartnerId(name), name, name)));
        }

        sender.sendAndWait(events);
        kafka.send(new ProducerRecord<>(Topic.PARTNER.topicName(), "broken", "{".getBytes()))
                .join();
        sender.sendAndWait(events);
        sender.sendAndWait(List.of(new CloudEvent<>(
                EventIds.next(),
                Instant.EPOCH,
                0,
                null,
                null,
                new PartnerRegistered(new PartnerId("last"), "last", "last"))));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> seen.externalIds().containsAll(List.of("one", "two", "last")));
        assertThat(seen.externalIds()).doesNotContain("poison").doesNotHaveDuplicates();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(records(Topic.PARTNER.deadLetterTopicName()))
                        .extracting(record -> record.key() + " " + header(record, "dlt-reason"))
                        .contains(
                                "poison DataIntegrityViolationException < PSQLException",
                                "broken MalformedEventException"));
    }

    /** The trap of two stores: rows committed, offsets not, or the reverse. */
    @Test
    void a_failure_before_or_after_the_commit_counts_no_event_twice_and_none_never() {
        failing.failAt("counted-partners.before-commit", 3);
        failing.failAt("counted-partners.after-commit", 3);
        List<CloudEvent<PartnerActivated>> events = IntStream.range(0, 500)
                .mapToObj(i -> new CloudEvent<>(
                        EventIds.next(),
                        Instant.EPOCH,
                        0,
                        null,
                        null,
                        new PartnerActivated(new PartnerId("counted-" + i))))
                .toList();

        sender.sendAndWait(events);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> counted.times("counted-").size() == 500);
        await().atMost(Duration.ofSeconds(60)).until(() -> failing.remaining("counted-partners.after-commit") == 0);
        assertThat(failing.remaining("counted-partners.before-commit")).isZero();
        assertThat(counted.times("counted-")).containsOnly(1);
    }

    @Test
    void a_service_reads_in_a_group_of_its_own_name_and_shares_no_records_with_another() {
        try (Admin admin = Admin.create(TestServers.kafka().clientSettings())) {

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(admin.listGroups().all().get())
                            .extracting(GroupListing::groupId)
                            .contains("chassis-test.seen-partners"));
        }
    }

    @Test
    void facts_in_the_store_cannot_be_changed_by_the_service() {
        String id = EventIds.next();
        facts.register(id, "kept", "");

        assertThatThrownBy(
                        () -> jdbc.sql("update domain_event set payload = ''").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from domain_event").update())
                .hasStackTraceContaining("permission denied");
    }

    private static List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                TestServers.kafka().clientSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? ""
                : new String(record.headers().lastHeader(name).value());
    }
}
