package io.leadledger.testservers;

import org.jspecify.annotations.Nullable;

/**
 * A fresh, empty database with the roles that the same database has in a deployment.
 *
 * @param url JDBC address
 * @param service role {@code <name>_service}: may connect; everything else is granted by migrations
 * @param owner role {@code <name>_owner}: owns the database, migrations run as it
 * @param pages role {@code portal}, as which the portal's pages read; other databases have none
 */
public record TestDatabase(
        String url, Login service, Login owner, @Nullable Login pages) {

    /** A role that may log in. */
    public record Login(String user, String password) {}
}
