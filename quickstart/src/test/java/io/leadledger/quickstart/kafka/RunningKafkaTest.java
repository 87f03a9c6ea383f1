package io.leadledger.quickstart.kafka;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.quickstart.process.Port;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningKafkaTest {
    @TempDir
    Path folder;

    @Test
    void topics_outlive_a_stop_and_a_power_failure_and_other_ports() throws Exception {
        try (var server = KafkaServer.start(plan())) {
            create(server, "before-the-stop");
        }
        try (var server = KafkaServer.start(plan())) {
            create(server, "before-the-power-failure");
            server.kill();
        }

        try (var server = KafkaServer.start(plan());
                var admin = admin(server)) {
            assertThat(admin.listTopics().names().get(20, SECONDS))
                    .isEqualTo(Set.of("before-the-stop", "before-the-power-failure"));
        }
    }

    @Test
    void records_are_kept_for_ever_and_topics_are_not_made_by_accident() throws Exception {
        try (var server = KafkaServer.start(plan());
                var admin = admin(server)) {
            var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            var settings = requireNonNull(admin.describeConfigs(List.of(broker))
                    .all()
                    .get(20, SECONDS)
                    .get(broker));

            assertThat(settings.get("log.retention.ms").value()).isEqualTo("-1");
            assertThat(settings.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(settings.get("listeners").value())
                    .doesNotContain("0.0.0.0")
                    .contains("127.0.0.1");
        }
    }

    private KafkaPlan plan() {
        return new KafkaPlan(folder.resolve("kafka"), folder.resolve("kafka.log"), Port.free(), Port.free());
    }

    private static Admin admin(KafkaServer server) {
        return Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()));
    }

    private static void create(KafkaServer server, String topic) throws Exception {
        try (var admin = admin(server)) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(20, SECONDS);
        }
    }
}
