package io.leadledger.invoice.document.validation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Threads that stay warm, as many as there are processors: those of requests come and go, and know no compiled rules. */
final class RuleThreads {

    private static final int COUNT = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final ExecutorService pool = Executors.newFixedThreadPool(
            COUNT, Thread.ofPlatform().name("rules-", 1).daemon().factory());

    <T> CompletableFuture<T> ask(Supplier<T> rules) {
        return CompletableFuture.supplyAsync(rules, pool);
    }

    /** Each of them at once: the pool starts one for each task until it has all. */
    void askAll(Runnable rules) {
        CompletableFuture.allOf(IntStream.range(0, COUNT)
                        .mapToObj(n -> CompletableFuture.runAsync(rules, pool))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
