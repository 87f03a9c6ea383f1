package io.leadledger.servers.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.servers.process.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets into a running broker, and what for. */
class KafkaLoginsTest {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    @TempDir
    Path folder;

    @Test
    void a_reader_reads_and_nobody_but_the_services_writes() throws Exception {
        try (var server = Server.start(plan())) {
            TestBroker.create(server, "leadledger.delivery.v1");
            send(server, TestBroker.USERS.services());

            assertThat(read(server, TestBroker.USERS.reader(), "reader-of-the-test"))
                    .containsExactly("a delivery");
            assertThatThrownBy(() -> send(server, TestBroker.USERS.reader()))
                    .hasRootCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> read(server, TestBroker.USERS.reader(), "invoice-service.ledger"))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void nobody_comes_in_without_a_password_or_with_a_wrong_one() throws Exception {
        var plan = plan();
        try (var server = Server.start(plan);
                var known = TestBroker.admin(server);
                var nobody = TestBroker.admin(server, Map.of());
                var stranger = TestBroker.admin(server, new KafkaLogin("services", "guessed").clientSettings())) {
            known.listTopics().names().get(20, SECONDS);

            assertThatThrownBy(() -> nobody.listTopics().names().get(20, SECONDS))
                    .hasCauseInstanceOf(org.apache.kafka.common.errors.TimeoutException.class);
            assertThatThrownBy(() -> stranger.listTopics().names().get(20, SECONDS))
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void passwords_are_in_files_of_their_owner_only_and_in_no_log() throws Exception {
        var plan = plan();
        try (var server = Server.start(plan)) {
            TestBroker.create(server, "leadledger.delivery.v1");
        }

        assertThat(Files.getPosixFilePermissions(plan.properties())).isEqualTo(OWNER_ONLY);
        assertThat(Files.getPosixFilePermissions(plan.readerProperties())).isEqualTo(OWNER_ONLY);
        assertThat(Files.readString(plan.log()))
                .contains("started")
                .doesNotContain(
                        TestBroker.USERS.brokerPassword(),
                        TestBroker.USERS.servicesPassword(),
                        TestBroker.USERS.readerPassword());
    }

    private KafkaPlan plan() {
        return new TestBroker(folder).plan();
    }

    private static KafkaProducer<String, String> producer(Server<KafkaPlan> server, KafkaLogin login) {
        var settings = new HashMap<String, Object>(login.clientSettings());
        settings.put("bootstrap.servers", server.plan().bootstrapServers());
        settings.put("max.block.ms", "20000");
        settings.put("enable.idempotence", "false");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static void send(Server<KafkaPlan> server, KafkaLogin login) throws Exception {
        try (var producer = producer(server, login)) {
            producer.send(new ProducerRecord<>("leadledger.delivery.v1", "partner", "a delivery"))
                    .get(20, SECONDS);
        }
    }

    private static List<String> read(Server<KafkaPlan> server, KafkaLogin login, String group) {
        var settings = new HashMap<String, Object>(login.clientSettings());
        settings.put("bootstrap.servers", server.plan().bootstrapServers());
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("leadledger.delivery.v1"));
            var values = new ArrayList<String>();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return !values.isEmpty();
            });
            return values;
        }
    }
}
