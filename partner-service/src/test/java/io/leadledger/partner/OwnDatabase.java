package io.leadledger.partner;

import io.leadledger.chassis.testing.ServiceServers;
import io.leadledger.testservers.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A database of a test's own, and a consumer group: two installations must not share the partitions of one topic. */
final class OwnDatabase {

    private OwnDatabase() {}

    static void register(DynamicPropertyRegistry properties) {
        TestDatabase fresh = ServiceServers.register(properties, "partner");
        String name = fresh.url().substring(fresh.url().lastIndexOf('/') + 1);
        properties.add("leadledger.consuming.group", () -> name);
    }
}
