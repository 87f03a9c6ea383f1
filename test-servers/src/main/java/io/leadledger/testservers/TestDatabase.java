package io.leadledger.testservers;

/**
 * A fresh, empty database with the two roles that the same database has in a deployment.
 *
 * @param url JDBC address
 * @param service role {@code <name>_service}: may connect; everything else is granted by migrations
 * @param owner role {@code <name>_owner}: owns the database, migrations run as it
 */
public record TestDatabase(String url, Login service, Login owner) {

    /** A role that may log in. */
    public record Login(String user, String password) {}
}
