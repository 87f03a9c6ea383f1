package io.leadledger.portaltesting;

import io.leadledger.chassis.testing.ServiceServers;
import io.leadledger.portal.PortalGatewayApplication;
import io.leadledger.testservers.TestDatabase;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gateway on a real PostgreSQL, between two {@link TestRealm}s; it can be stopped and started again on its data. */
public final class Gateway implements AutoCloseable {

    private static final TestRealm OPERATORS = new TestRealm("operators", "console");
    private static final TestRealm PARTNERS = new TestRealm("partners", "portal");
    private static final FixedPartners ACCOUNTS = new FixedPartners();

    private static @Nullable Gateway shared;

    private final Map<String, Object> properties;
    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private Gateway(Map<String, Object> properties, TestDatabase database) {
        this.properties = properties;
        this.database = database;
        this.context = new SpringApplicationBuilder(PortalGatewayApplication.class, TestRoutes.class)
                .initializers(fresh -> ((GenericApplicationContext) fresh)
                        .registerBean(
                                "fixedPartners", FixedPartners.class, () -> ACCOUNTS, fixed -> fixed.setPrimary(true)))
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }

    /** For all classes that need nothing of their own, do not restart it and leave it open: it ends with this JVM. */
    public static synchronized Gateway shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** On an empty database. */
    public static Gateway start() {
        return start(Map.of());
    }

    public static Gateway start(Map<String, Object> more) {
        Map<String, Object> properties = new TreeMap<>();
        TestDatabase database = ServiceServers.register((name, value) -> properties.put(name, value.get()), "portal");
        properties.put("leadledger.consuming.group", database.url().replaceFirst(".*/", ""));
        for (String service : List.of("partner", "delivery", "invoice")) {
            properties.put("leadledger.services." + service, "http://127.0.0.1:1");
        }
        issuer(properties, "operators", OPERATORS);
        issuer(properties, "partners", PARTNERS);
        properties.put("leadledger.login.operators-secret", "operators-secret-of-the-test");
        properties.put("leadledger.login.partners-secret", "partners-secret-of-the-test");
        properties.put("leadledger.login.token-key", Base64.getEncoder().encodeToString(new byte[32]));
        properties.put("leadledger.data-keys.client-secret", "gateway-secret-of-the-test");
        properties.put("server.port", "0");
        properties.putAll(more);
        return new Gateway(properties, database);
    }

    /** Another instance on the same database. */
    public Gateway another() {
        return new Gateway(properties, database);
    }

    /** Stopped and started again, as after an update. */
    public Gateway restarted() {
        close();
        return another();
    }

    public static TestRealm operators() {
        return OPERATORS;
    }

    public static TestRealm partners() {
        return PARTNERS;
    }

    public static FixedPartners accounts() {
        return ACCOUNTS;
    }

    public URI url() {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    public Browser browser() {
        return new Browser(url());
    }

    public TestDatabase database() {
        return database;
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The latest entries of the audit log, newest first, as {@code KIND detail realm name}. */
    public List<String> audited() {
        return jdbc().sql("""
                        select concat_ws(' ', kind, detail, realm, name) from site.audit_entry order by id desc limit 20
                        """).query(String.class).list();
    }

    @Override
    public void close() {
        context.close();
    }

    private static void issuer(Map<String, Object> properties, String name, TestRealm realm) {
        properties.put("leadledger.issuers." + name + ".issuer-uri", realm.issuer());
        properties.put("leadledger.issuers." + name + ".jwk-set-uri", realm.jwkSetUri());
    }
}
