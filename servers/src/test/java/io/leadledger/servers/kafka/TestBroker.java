package io.leadledger.servers.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.secret.RandomSecret;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A broker for a test, in a folder whose name is not ASCII. */
record TestBroker(Path folder) {
    static final KafkaUsers USERS =
            new KafkaUsers(RandomSecret.password(), RandomSecret.password(), RandomSecret.password());

    KafkaPlan plan() {
        var ports = new KafkaPlan.Ports(Port.free(), Port.free());
        return new KafkaPlan(folder.resolve("kafka in München"), folder.resolve("kafka.log"), ports, USERS);
    }

    static Admin admin(Server<KafkaPlan> server) {
        return admin(server, USERS.services().clientSettings());
    }

    static Admin admin(Server<KafkaPlan> server, Map<String, String> login) {
        var settings = new HashMap<String, Object>(login);
        settings.put("bootstrap.servers", server.plan().bootstrapServers());
        settings.putAll(Map.of("request.timeout.ms", "5000", "default.api.timeout.ms", "10000"));
        return Admin.create(settings);
    }

    static void create(Server<KafkaPlan> server, String topic) throws Exception {
        try (var admin = admin(server)) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(20, SECONDS);
        }
    }
}
