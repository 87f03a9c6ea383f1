package io.leadledger.quickstart.stack;

import java.util.Collection;
import java.util.concurrent.Executors;

/** Stops several parts at the same time, so that the slowest decides and not the sum. */
final class Closing {
    private Closing() {}

    static void together(Collection<? extends AutoCloseable> parts) {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach(part -> each.submit(() -> {
                part.close();
                return part;
            }));
        }
    }
}
