package io.leadledger.servers.kafka;

import io.leadledger.servers.process.StartRefused;
import java.util.HashMap;
import java.util.List;
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

/** A running broker as its administrator sees it. */
record KafkaAdmin(KafkaPlan plan) {
    boolean answers() {
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
    void letReadersRead() {
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
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, plan.bootstrapServers());
        return Admin.create(settings);
    }
}
