package io.leadledger.servers.kafka;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.GuardJar;
import io.leadledger.servers.process.GuardedProcess;
import io.leadledger.servers.process.JavaCommand;
import io.leadledger.servers.process.Part;
import io.leadledger.servers.process.StartRefused;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * A real Kafka broker, one node in KRaft mode, in a JVM of its own. Records are never deleted by age; topics are made
 * by the services that own them. Stops when this process ends, however it ends.
 */
public final class KafkaServer implements Part {
    private static final String NAME = "Kafka";
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Duser.timezone=UTC",
            "-Dlogback.configurationFile=io/leadledger/servers/kafka/kafka-logback.xml");

    private final KafkaPlan plan;
    private final GuardedProcess process;

    private KafkaServer(KafkaPlan plan, GuardedProcess process) {
        this.plan = plan;
        this.process = process;
    }

    /**
     * Starts the broker and waits until it answers; formats its data folder the first time.
     *
     * @throws io.leadledger.servers.process.StartRefused when a port is taken or the broker does not come up
     */
    public static KafkaServer start(KafkaPlan plan) {
        Port.requireFree(Listener.KAFKA, plan.ports().clients());
        Port.requireFree(Listener.KAFKA_CONTROLLER, plan.ports().controller());
        Folders.makeOnce(plan.data(), fresh -> KafkaStorage.format(plan, fresh));
        KafkaSettings.write(plan, plan.data());
        var server = new KafkaServer(plan, GuardedProcess.start(command(plan)));
        try {
            server.process.awaitReady(server::answers, GuardedProcess.TIME_TO_START);
            server.letReadersRead();
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
        if (Port.isFree(plan.ports().clients())) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Readers outside may read every topic of Leadledger, in groups of their own; the same again changes nothing. */
    private void letReadersRead() {
        var rules = List.of(
                mayRead(ResourceType.TOPIC, "leadledger."),
                mayRead(ResourceType.GROUP, "console-consumer-"),
                mayRead(ResourceType.GROUP, "reader"));
        try (var admin = admin()) {
            admin.createAcls(rules).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new StartRefused("kafka-rights", "expected Kafka to take the rights of readers, but: " + failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted", "expected to wait for Kafka, but was interrupted");
        }
    }

    private static AclBinding mayRead(ResourceType type, String prefix) {
        return new AclBinding(
                new ResourcePattern(type, prefix, PatternType.PREFIXED),
                new AccessControlEntry("User:reader", "*", AclOperation.READ, AclPermissionType.ALLOW));
    }

    private Admin admin() {
        var settings = new HashMap<String, Object>(plan.users().services().clientSettings());
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        return Admin.create(settings);
    }

    /** What clients connect to, {@code 127.0.0.1:19092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + plan.ports().clients();
    }

    /** How the services log in. */
    public KafkaLogin login() {
        return plan.users().services();
    }

    /** How readers outside log in. */
    public KafkaLogin readerLogin() {
        return plan.users().reader();
    }

    /** The settings of readers outside, as a file for Kafka's own tools. */
    public Path readerProperties() {
        return plan.readerProperties();
    }

    @Override
    public boolean alive() {
        return process.alive();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    /** Starts it anew, after it has ended, with everything it was told before. */
    public KafkaServer startAgain() {
        return start(plan);
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
