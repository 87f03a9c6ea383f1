package io.leadledger.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a figure was measured on; without it the figure says nothing. */
public final class Machine {

    private static final List<String> SETTINGS = List.of(
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers",
            "effective_cache_size",
            "work_mem",
            "random_page_cost",
            "max_parallel_workers_per_gather",
            "jit",
            "plan_cache_mode");

    private Machine() {}

    /** Cores, Java and how busy the machine is now, by its load average. */
    public static String host() {
        return String.format(
                Locale.ROOT,
                "%d cores, %s %s, Java %s with a heap of %d MB, load average %.2f",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                load());
    }

    /** How many processes want to run, over the last minute; negative where the machine does not say. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /**
     * The server and the settings that matter.
     *
     * @throws IllegalStateException when it does not keep what it acknowledges: its figures would be of another trade
     */
    public static String postgres(JdbcClient jdbc) {
        if (!setting(jdbc, "fsync").equals("on")
                || !setting(jdbc, "synchronous_commit").equals("on")) {
            throw new IllegalStateException("expected fsync and synchronous_commit on, but this server has them off");
        }
        return SETTINGS.stream()
                .map(name -> name + "=" + setting(jdbc, name))
                .collect(Collectors.joining(", ", "PostgreSQL " + setting(jdbc, "server_version") + ": ", ""));
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
