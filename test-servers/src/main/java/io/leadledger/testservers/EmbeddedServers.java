package io.leadledger.testservers;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.kafka.KafkaPlan;
import io.leadledger.servers.kafka.KafkaUsers;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.postgres.PostgresAddress;
import io.leadledger.servers.postgres.PostgresPlan;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.secret.RandomSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Real servers as processes of this machine, in a temporary folder that is removed when this JVM ends. */
final class EmbeddedServers implements ServerSource {
    private final Path folder;
    private final Queue<Runnable> running = new ConcurrentLinkedQueue<>();

    EmbeddedServers() {
        try {
            folder = Files.createTempDirectory("leadledger-test-servers");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
    }

    @Override
    public String description() {
        return "embedded servers in " + folder;
    }

    @Override
    public PostgresAddress startPostgres() {
        var data = folder.resolve("postgres");
        var plan = new PostgresPlan(data, programs(), log("postgres"), Port.free(), RandomSecret.password());
        running.add(Server.start(DURABLE ? plan : plan.forgetful())::kill);
        return plan.address();
    }

    @Override
    public KafkaAddress startKafka() {
        var data = folder.resolve("kafka");
        var ports = new KafkaPlan.Ports(Port.free(), Port.free());
        var users = new KafkaUsers(RandomSecret.password(), RandomSecret.password(), RandomSecret.password());
        var plan = new KafkaPlan(data, log("kafka"), ports, users);
        running.add(Server.start(plan)::kill);
        return new KafkaAddress(plan.bootstrapServers(), users.services().clientSettings());
    }

    private Path log(String server) {
        return folder.resolve(server + ".log");
    }

    /** Unpacked programs are kept between runs: unpacking takes longer than starting. */
    static Path programs() {
        return Path.of(System.getProperty("user.home"), ".cache", "leadledger", "postgres");
    }

    /** Nobody needs the data any more: the servers are ended at once, then their folder is removed. */
    private void end() {
        running.forEach(Runnable::run);
        Folders.delete(folder);
    }
}
