package io.leadledger.quickstart.stack;

import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.servers.port.Listener;
import java.util.HashMap;
import java.util.Map;

/** What each service is told: the same variables as in any other deployment. */
record ServiceEnvironment(Addresses addresses, StackSecrets secrets) {

    Map<String, String> of(ServiceName service) {
        var environment = new HashMap<>(forEvery(service));
        environment.putAll(
                switch (service) {
                    case PARTNER -> forPartner();
                    case DELIVERY -> forDelivery();
                    case INVOICE -> forInvoice();
                    case GATEWAY -> forGateway();
                });
        return environment;
    }

    private Map<String, String> forEvery(ServiceName service) {
        var owner = service.database() + "_owner";
        var role = service.database() + "_service";
        return Map.ofEntries(
                Map.entry("SPRING_DATASOURCE_URL", addresses.database(service.database())),
                Map.entry("SPRING_DATASOURCE_USERNAME", role),
                Map.entry("SPRING_DATASOURCE_PASSWORD", secrets.postgresRole(role)),
                Map.entry("SPRING_FLYWAY_USER", owner),
                Map.entry("SPRING_FLYWAY_PASSWORD", secrets.postgresRole(owner)),
                Map.entry("SPRING_KAFKA_BOOTSTRAP_SERVERS", addresses.kafka()),
                Map.entry("SPRING_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT"),
                Map.entry("SPRING_KAFKA_PROPERTIES_SASL_MECHANISM", "PLAIN"),
                Map.entry(
                        "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                        secrets.kafkaUsers().services().jaas()),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("SERVER_PORT", String.valueOf(addresses.ports().of(service.listener()))),
                Map.entry("LEADLEDGER_ISSUERS_OPERATORS_ISSUERURI", issuer("operators")),
                Map.entry("LEADLEDGER_ISSUERS_OPERATORS_JWKSETURI", keySet("operators")),
                Map.entry("LEADLEDGER_ISSUERS_PARTNERS_ISSUERURI", issuer("partners")),
                Map.entry("LEADLEDGER_ISSUERS_PARTNERS_JWKSETURI", keySet("partners")));
    }

    private Map<String, String> forPartner() {
        return Map.of(
                "LEADLEDGER_KEYCLOAK_URL", program(Listener.KEYCLOAK),
                "LEADLEDGER_KEYCLOAK_PARTNERS_CLIENTSECRET", secrets.client("partners", "partner-service"),
                "LEADLEDGER_KEYCLOAK_REALMSETTINGS_CLIENTSECRET",
                        secrets.client("partners", "partner-service-realm-settings"),
                "LEADLEDGER_SECRETKEY", secrets.partnerKey(),
                "LEADLEDGER_PORTAL_URL", addresses.gateway().toString());
    }

    private Map<String, String> forDelivery() {
        return Map.of(
                "LEADLEDGER_KEYSTORE_URL", addresses.database("delivery_keys"),
                "LEADLEDGER_KEYSTORE_USERNAME", "delivery_keys_service",
                "LEADLEDGER_KEYSTORE_PASSWORD", secrets.postgresRole("delivery_keys_service"),
                "LEADLEDGER_KEYSTORE_OWNER_USERNAME", "delivery_keys_owner",
                "LEADLEDGER_KEYSTORE_OWNER_PASSWORD", secrets.postgresRole("delivery_keys_owner"),
                "LEADLEDGER_MASTERKEY", secrets.masterKey(),
                "LEADLEDGER_DATASUBJECTKEY", secrets.dataSubjectKey());
    }

    private Map<String, String> forInvoice() {
        return Map.of(
                "LEADLEDGER_MAILING_PARTNERSERVICE", program(Listener.PARTNER),
                "LEADLEDGER_MAILING_CLIENTSECRET", secrets.client("operators", "invoice-service"),
                "LEADLEDGER_MAILING_PORTALURL", addresses.gateway().toString());
    }

    private Map<String, String> forGateway() {
        var registration = "LEADLEDGER_LOGIN_%sSECRET";
        return Map.of(
                "LEADLEDGER_PAGES_USERNAME",
                "portal",
                "LEADLEDGER_PAGES_PASSWORD",
                secrets.postgresRole("portal"),
                "LEADLEDGER_SERVICES_PARTNER",
                program(Listener.PARTNER),
                "LEADLEDGER_SERVICES_DELIVERY",
                program(Listener.DELIVERY),
                "LEADLEDGER_SERVICES_INVOICE",
                program(Listener.INVOICE),
                "LEADLEDGER_GATEWAY_URL",
                addresses.gateway().toString(),
                registration.formatted("OPERATORS"),
                secrets.client("operators", "console"),
                registration.formatted("PARTNERS"),
                secrets.client("partners", "portal"),
                "LEADLEDGER_LOGIN_TOKENKEY",
                secrets.tokenKey(),
                "LEADLEDGER_DATAKEYS_CLIENTSECRET",
                secrets.client("operators", "portal-gateway"));
    }

    private String issuer(String realm) {
        return addresses.issuer(realm).toString();
    }

    private String keySet(String realm) {
        return addresses.keySet(realm).toString();
    }

    private String program(Listener listener) {
        return addresses.forPrograms(listener).toString();
    }
}
