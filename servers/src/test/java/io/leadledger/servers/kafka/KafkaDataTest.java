package io.leadledger.servers.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.process.Server;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaDataTest {
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

    private KafkaPlan plan() {
        return new TestBroker(folder).plan();
    }
}
