package io.leadledger.quickstart.stack;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Stops several parts at the same time, so that the slowest decides and not the sum. */
final class Closing {
    private Closing() {}

    static void together(Collection<? extends AutoCloseable> parts) {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> close(part), each))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
