package io.leadledger.benchmark.drafts;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.billing.BilledPeriod;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** All drafts of two entities made final in turns, one of each. */
final class Finalized {

    private final long[] large;
    private final long[] small;

    Finalized(Api api, BilledPeriod large, BilledPeriod small) {
        List<JsonNode> ours = large.invoices(api);
        Iterator<JsonNode> others = small.invoices(api).iterator();
        this.large = new long[ours.size()];
        this.small = new long[ours.size()];
        for (int i = 0; i < ours.size(); i++) {
            this.large[i] = nanos(api, ours.get(i));
            this.small[i] = nanos(api, others.next());
        }
    }

    private static long nanos(Api api, JsonNode draft) {
        long begin = System.nanoTime();
        api.postSeen(
                        "/api/v1/invoices/" + draft.path("invoiceId").asString() + "/finalization",
                        Map.of("confirmedWarnings", List.of()),
                        draft.path("version").asLong())
                .orFail("finalize");
        return System.nanoTime() - begin;
    }

    /** Finalized a second, by one caller who waits for each answer. */
    String table() {
        return String.format(
                Locale.ROOT,
                """
                | finalized | drafts | many leads, per second | few leads, per second | ratio of the times |
                |---|--:|--:|--:|--:|
                | one after the other | %d | %.1f | %.1f | %.2f |
                """,
                large.length,
                perSecond(large),
                perSecond(small),
                perSecond(small) / perSecond(large));
    }

    private static double perSecond(long[] nanos) {
        return nanos.length * 1e9 / LongStream.of(nanos).sum();
    }
}
