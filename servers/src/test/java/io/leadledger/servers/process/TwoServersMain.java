package io.leadledger.servers.process;

import io.leadledger.servers.kafka.KafkaPlan;
import io.leadledger.servers.kafka.KafkaUsers;
import io.leadledger.servers.postgres.PostgresPlan;
import java.io.IOException;
import java.nio.file.Path;

/** Starts two servers, says so, and waits to be killed. */
final class TwoServersMain {
    private TwoServersMain() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var postgres = Server.start(postgresPlan(folder, Integer.parseInt(arguments[1])));
                var kafka = Server.start(
                        kafkaPlan(folder, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])))) {
            System.out.println("up " + postgres.alive() + " " + kafka.alive());
            System.in.transferTo(System.out);
        }
    }

    static PostgresPlan postgresPlan(Path folder, int port) {
        var programs = Path.of(System.getProperty("user.home"), ".cache", "leadledger", "postgres");
        return new PostgresPlan(
                folder.resolve("postgres"), programs, folder.resolve("postgres.log"), port, "password of the test");
    }

    static KafkaPlan kafkaPlan(Path folder, int port, int controllerPort) {
        return new KafkaPlan(
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                new KafkaPlan.Ports(port, controllerPort),
                new KafkaUsers("password of the broker", "password of the services", "password of readers"));
    }
}
