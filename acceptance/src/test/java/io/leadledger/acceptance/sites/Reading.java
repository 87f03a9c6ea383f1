package io.leadledger.acceptance.sites;

import com.microsoft.playwright.TimeoutError;
import io.leadledger.quickstart.stack.Addresses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages being read, several at a time. */
final class Reading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final int AT_A_TIME = 2;

    private final Findings findings = new Findings();
    private final Queue<Reader> readers = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private final ThreadLocal<Reader> reader;

    Reading(Addresses addresses, Path pictures) {
        reader = ThreadLocal.withInitial(() -> {
            Reader fresh = new Reader(addresses, pictures, findings);
            readers.add(fresh);
            return fresh;
        });
    }

    Findings findings() {
        return findings;
    }

    /**
     * Reads all pages of a site that one comes to by links, ring by ring, so that the pages are the same each time.
     *
     * @param first where one begins
     */
    List<String> site(String site, String login, SiteMap map, String... first) {
        List<String> ring = map.note(List.of(first));
        while (!ring.isEmpty()) {
            List<List<String>> links = all(ring.stream()
                    .map(page ->
                            Goal.page(site, site + SiteMap.shape(page).replaceAll("[^a-z0-9]+", "-"), login, page, 200))
                    .toList());
            List<String> next = new ArrayList<>();
            links.forEach(some -> next.addAll(map.note(some)));
            ring = next;
        }
        return map.pages();
    }

    /** Reads these pages and answers with the links on each. */
    List<List<String>> all(List<Goal> goals) {
        return goals.stream().map(goal -> CompletableFuture.supplyAsync(() -> read(goal), threads)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** A browser on busy cores now and then paints no frame for a picture: a fresh one tells whether it is the page. */
    private List<String> read(Goal goal) {
        try {
            return reader.get().read(goal);
        } catch (TimeoutError stuck) {
            LOG.warn("{} is read again, in a fresh browser", goal.name(), stuck);
            reader.remove();
            return reader.get().read(goal);
        }
    }

    @Override
    public void close() {
        threads.close();
        readers.forEach(Reader::close);
    }
}
