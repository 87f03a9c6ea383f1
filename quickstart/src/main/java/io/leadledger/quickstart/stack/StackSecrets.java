package io.leadledger.quickstart.stack;

import io.leadledger.servers.kafka.KafkaUsers;
import io.leadledger.servers.secret.Secrets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The secrets of one installation by what they open. */
public final class StackSecrets {
    private static final String[] DATABASES = {"partner", "delivery", "delivery_keys", "invoice", "portal"};

    private final Secrets secrets;

    StackSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The secrets of the installation in a home folder. */
    public static StackSecrets of(Path home) {
        return new StackSecrets(Secrets.in(home));
    }

    /** Password of a role of PostgreSQL: {@code postgres}, {@code keycloak}, {@code invoice_owner}, {@code portal}, … */
    public String postgresRole(String role) {
        return secrets.password("postgres." + role);
    }

    /** Who may log in to Kafka. */
    public KafkaUsers kafkaUsers() {
        return new KafkaUsers(
                secrets.password("kafka.broker"), secrets.password("kafka.services"), secrets.password("kafka.reader"));
    }

    /** Password of the administrator of Keycloak, {@code admin}. */
    public String keycloakAdmin() {
        return secrets.password("keycloak.admin");
    }

    /** Secret of a client of a realm. */
    public String client(String realm, String client) {
        return secrets.password("client.%s.%s".formatted(realm, client));
    }

    /** Password of the user {@code operator}. */
    public String operator() {
        return secrets.personsPassword("operator");
    }

    /** The key that wraps the keys of personal data. */
    String masterKey() {
        return secrets.key("delivery.master-key");
    }

    /** The key of what partner-service keeps secret. */
    String partnerKey() {
        return secrets.key("partner.secret-key");
    }

    /** The key under which the gateway stores the tokens of logins. */
    String tokenKey() {
        return secrets.key("portal.token-key");
    }

    /** The key that makes a data subject's id from an address. */
    String dataSubjectKey() {
        return secrets.key("delivery.data-subject-key");
    }

    /** The variables of {@code deploy/postgres/databases.sql}. */
    Map<String, String> databaseVariables() {
        var variables = new TreeMap<String, String>();
        for (var database : DATABASES) {
            variables.put(database + "_owner_password", postgresRole(database + "_owner"));
            variables.put(database + "_service_password", postgresRole(database + "_service"));
        }
        variables.put("portal_pages_password", postgresRole("portal"));
        variables.put("keycloak_password", postgresRole("keycloak"));
        return variables;
    }

    /** The values in the realm files, the addresses of the gateway apart. */
    Map<String, String> realmValues() {
        return Map.of(
                "CONSOLE_CLIENT_SECRET", client("operators", "console"),
                "SCENARIO_LOADER_CLIENT_SECRET", client("operators", "scenario-loader"),
                "PORTAL_GATEWAY_CLIENT_SECRET", client("operators", "portal-gateway"),
                "INVOICE_SERVICE_CLIENT_SECRET", client("operators", "invoice-service"),
                "PORTAL_CLIENT_SECRET", client("partners", "portal"),
                "PARTNERS_PARTNER_SERVICE_CLIENT_SECRET", client("partners", "partner-service"),
                "PARTNERS_REALM_SETTINGS_CLIENT_SECRET", client("partners", "partner-service-realm-settings"),
                "OPERATOR_PASSWORD", operator());
    }
}
