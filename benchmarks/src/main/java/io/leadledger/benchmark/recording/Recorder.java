package io.leadledger.benchmark.recording;

import io.leadledger.api.delivery.delivery.DeliveriesForm;
import io.leadledger.api.delivery.delivery.DeliveryApi;
import io.leadledger.api.delivery.delivery.DeliveryRow;
import io.leadledger.benchmark.Program;
import io.leadledger.benchmark.installation.BenchmarkInstallation;
import io.leadledger.benchmark.installation.GeneratedMonth;
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

    private final DeliveryApi deliveries;
    private final String entityId;
    private int next;

    private Recorder(DeliveryApi deliveries, String entityId) {
        this.deliveries = deliveries;
        this.entityId = entityId;
    }

    static Recorder in(BenchmarkInstallation installation) {
        LoadedThings things = installation.load(new GeneratedMonth(1, new LinkedHashMap<>(Map.of(ENTITY, 1))));
        return new Recorder(
                installation.api().client(DeliveryApi.class),
                things.entity(ENTITY).orElseThrow().id());
    }

    /** As many calls of that size; the time is that of a thousand deliveries. */
    Program calls(int size, int calls) {
        return () -> {
            List<DeliveriesForm> forms =
                    IntStream.range(0, calls).mapToObj(call -> form(size)).toList();
            long begin = System.nanoTime();
            forms.forEach(deliveries::record);
            long took = System.nanoTime() - begin;
            return new Program.Answer(List.of(), took * THOUSAND / (size * (long) calls));
        };
    }

    private DeliveriesForm form(int size) {
        List<DeliveryRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++, next++) {
            rows.add(new DeliveryRow(
                    "d-" + next,
                    ASSIGNMENT,
                    null,
                    "lead-" + next,
                    "2026-01-05T10:00:00+01:00",
                    null,
                    Map.of("name", "Lead " + next, "email", "lead" + next + "@example.org")));
        }
        return new DeliveriesForm(entityId, List.copyOf(rows), null);
    }
}
