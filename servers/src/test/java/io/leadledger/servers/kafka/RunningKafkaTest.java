package io.leadledger.servers.kafka;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.process.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningKafkaTest {
    @TempDir
    Path folder;

    @Test
    void topics_outlive_a_stop_and_a_power_failure_and_other_ports() throws Exception {
        try (var server = Server.start(plan())) {
            TestBroker.create(server, "before-the-stop");
        }
        try (var server = Server.start(plan())) {
            TestBroker.create(server, "before-the-power-failure");
            server.kill();
        }

        try (var server = Server.start(plan());
                var admin = TestBroker.admin(server)) {
            assertThat(admin.listTopics().names().get(20, SECONDS))
                    .isEqualTo(Set.of("before-the-stop", "before-the-power-failure"));
        }
    }

    @Test
    void records_are_kept_for_ever_and_topics_are_not_made_by_accident() throws Exception {
        try (var server = Server.start(plan());
                var admin = TestBroker.admin(server)) {
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
        return new TestBroker(folder).plan();
    }
}
