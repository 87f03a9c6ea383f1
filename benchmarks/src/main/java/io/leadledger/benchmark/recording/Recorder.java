package io.leadledger.benchmark.recording;

import io.leadledger.benchmark.Program;
import io.leadledger.benchmark.installation.BenchmarkInstallation;
import io.leadledger.benchmark.installation.GeneratedMonth;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.loading.LoadedThings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Records deliveries that were not there before. */
final class Recorder {

    private static final String ENTITY = "large";
    private static final String ASSIGNMENT = "large-p1";
    private static final int THOUSAND = 1_000;

    private final Api api;
    private final String entityId;
    private int next;

    private Recorder(Api api, String entityId) {
        this.api = api;
        this.entityId = entityId;
    }

    static Recorder in(BenchmarkInstallation installation) {
        LoadedThings things = installation.load(new GeneratedMonth(1, new LinkedHashMap<>(Map.of(ENTITY, 1))));
        return new Recorder(
                installation.api(), things.entity(ENTITY).orElseThrow().id());
    }

    /** As many calls of that size; the time is that of a thousand deliveries. */
    Program calls(int size, int calls) {
        return () -> {
            List<Map<String, Object>> bodies =
                    IntStream.range(0, calls).mapToObj(call -> body(size)).toList();
            long begin = System.nanoTime();
            bodies.forEach(body -> api.post("/api/v1/deliveries", body).orFail("record"));
            long took = System.nanoTime() - begin;
            return new Program.Answer(List.of(), took * THOUSAND / (size * (long) calls));
        };
    }

    private Map<String, Object> body(int size) {
        List<Map<String, Object>> deliveries = new ArrayList<>();
        for (int i = 0; i < size; i++, next++) {
            deliveries.add(Map.of(
                    "deliveryId",
                    "d-" + next,
                    "assignment",
                    ASSIGNMENT,
                    "leadId",
                    "lead-" + next,
                    "deliveredAt",
                    "2026-01-05T10:00:00+01:00",
                    "fields",
                    Map.of("name", "Lead " + next, "email", "lead" + next + "@example.org")));
        }
        return Map.of("entityId", entityId, "deliveries", deliveries);
    }
}
