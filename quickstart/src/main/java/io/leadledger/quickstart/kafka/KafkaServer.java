package io.leadledger.quickstart.kafka;

import io.leadledger.quickstart.folder.Folders;
import io.leadledger.quickstart.process.ChildCommand;
import io.leadledger.quickstart.process.GuardJar;
import io.leadledger.quickstart.process.GuardedProcess;
import io.leadledger.quickstart.process.JavaCommand;
import io.leadledger.quickstart.process.Listener;
import io.leadledger.quickstart.process.Port;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * A real Kafka broker, one node in KRaft mode, in a JVM of its own. Records are never deleted by age; topics are made
 * by the services that own them. Stops when this process ends, however it ends.
 */
public final class KafkaServer implements AutoCloseable {
    private static final String NAME = "Kafka";
    private static final Duration TIME_TO_START = Duration.ofSeconds(90);
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Duser.timezone=UTC",
            "-Dlogback.configurationFile=io/leadledger/quickstart/kafka/kafka-logback.xml");

    private final KafkaPlan plan;
    private final GuardedProcess process;

    private KafkaServer(KafkaPlan plan, GuardedProcess process) {
        this.plan = plan;
        this.process = process;
    }

    /**
     * Starts the broker and waits until it answers; formats its data folder the first time.
     *
     * @throws io.leadledger.quickstart.process.StartRefused when a port is taken or the broker does not come up
     */
    public static KafkaServer start(KafkaPlan plan) {
        Port.requireFree(Listener.KAFKA, plan.port());
        Port.requireFree(Listener.KAFKA_CONTROLLER, plan.controllerPort());
        Folders.makeOnce(plan.data(), fresh -> KafkaStorage.format(plan, fresh));
        KafkaStorage.writeProperties(plan, plan.data());
        var server = new KafkaServer(plan, GuardedProcess.start(command(plan)));
        try {
            server.process.awaitReady(server::answers, TIME_TO_START);
            return server;
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private static ChildCommand command(KafkaPlan plan) {
        var arguments = List.of(plan.properties().toString());
        var words = new JavaCommand(FLAGS, JavaCommand.ownClassPath(), "kafka.Kafka", arguments)
                .words(GuardJar.in(plan.folder()));
        return new ChildCommand(NAME, words, Map.of(), plan.folder(), plan.log());
    }

    private boolean answers() {
        if (Port.isFree(plan.port())) {
            return false;
        }
        var settings = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What clients connect to, {@code 127.0.0.1:19092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + plan.port();
    }

    /** Whether the broker runs. */
    public boolean alive() {
        return process.alive();
    }

    /** Process id of the broker. */
    public long pid() {
        return process.pid();
    }

    /** Ends the broker at once, as a power failure does. */
    public void kill() {
        process.kill();
    }

    /** Stops the broker, everything written. */
    @Override
    public void close() {
        process.close();
    }
}
