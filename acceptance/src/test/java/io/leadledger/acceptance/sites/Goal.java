package io.leadledger.acceptance.sites;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page to be read.
 *
 * @param site what it counts to
 * @param name of its pictures
 * @param login of who reads it, {@code null} for a stranger
 * @param way how one comes to it; an {@link AssertionError} on it is a finding
 */
record Goal(String site, String name, @Nullable String login, Consumer<Visitor> way) {

    /** A page that is opened by its address and answers with that status. */
    static Goal page(String site, String name, @Nullable String login, String page, int status) {
        return new Goal(site, name, login, visitor -> {
            int answer = visitor.open(page);
            if (answer != status) {
                throw new AssertionError(page + " answered " + answer);
            }
        });
    }
}
