package io.leadledger.testservers;

import java.util.Optional;

/** Decides between containers and embedded servers. */
final class ChosenSource {
    private static final String PROPERTY = "leadledger.test.servers";
    private static final String VARIABLE = "LEADLEDGER_TEST_SERVERS";

    private ChosenSource() {}

    static ServerSource choose() {
        var wish = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
        return switch (wish.orElse("")) {
            case "embedded" -> new EmbeddedServers();
            case "containers" -> new ContainerServers();
            case "" -> ContainerServers.available() ? new ContainerServers() : new EmbeddedServers();
            default ->
                throw new IllegalArgumentException(
                        "expected %s to be embedded or containers, but was %s".formatted(PROPERTY, wish.orElseThrow()));
        };
    }
}
