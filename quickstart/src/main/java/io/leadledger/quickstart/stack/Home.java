package io.leadledger.quickstart.stack;

import io.leadledger.servers.folder.Checkout;
import java.nio.file.Path;
import java.util.Map;

/** The folder with data, secrets and logs: {@code LEADLEDGER_HOME}, else {@code .leadledger} in the checkout. */
public final class Home {
    private static final String VARIABLE = "LEADLEDGER_HOME";

    private Home() {}

    /** As the environment says it. */
    public static Path from(Map<String, String> environment) {
        var chosen = environment.get(VARIABLE);
        return chosen == null || chosen.isBlank()
                ? Checkout.path().resolve(".leadledger")
                : Path.of(chosen).toAbsolutePath().normalize();
    }
}
