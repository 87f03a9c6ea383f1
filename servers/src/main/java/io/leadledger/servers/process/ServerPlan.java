package io.leadledger.servers.process;

/** What a server is and where it runs: all in which PostgreSQL, Kafka, Keycloak and the services differ. */
public interface ServerPlan {
    /** How people call it, "PostgreSQL". */
    String name();

    /**
     * Looks that its ports are free, makes what is missing of its data and programs, and says what to run.
     *
     * @throws StartRefused when a person has to mend something first
     */
    ChildCommand prepare();

    /** Whether the process that runs now serves; asked again until it does. */
    boolean isReady();

    /** What is left to do each time it has become ready. */
    default void afterStart() {}
}
