package io.leadledger.servers.port;

/** Everything of Leadledger that listens on a port of the loopback address. */
public enum Listener {
    /** Both web sites and the public API. */
    GATEWAY("the web sites", 8080),
    /** Logins and tokens. */
    KEYCLOAK("Keycloak", 8081),
    /** Keycloak's health checks. */
    KEYCLOAK_MANAGEMENT("Keycloak's health checks", 8082),
    /** The API of partner-service. */
    PARTNER("partner-service", 8091),
    /** The API of delivery-service. */
    DELIVERY("delivery-service", 8092),
    /** The API of invoice-service. */
    INVOICE("invoice-service", 8093),
    /** Kafka for its clients. */
    KAFKA("Kafka", 19092),
    /** Kafka for its own controller. */
    KAFKA_CONTROLLER("Kafka's controller", 19093),
    /** The mailbox, where one is asked for. */
    MAILBOX("the mailbox", 8025),
    /** PostgreSQL. */
    POSTGRES("PostgreSQL", 15432);

    private final String title;
    private final int standardPort;

    Listener(String title, int standardPort) {
        this.title = title;
        this.standardPort = standardPort;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** The port it takes when nobody chooses another. */
    public int standardPort() {
        return standardPort;
    }

    /** The environment variable that chooses another port, {@code LEADLEDGER_PORT_KAFKA}. */
    public String variable() {
        return "LEADLEDGER_PORT_" + name();
    }
}
