package io.leadledger.benchmark.drafts;

import io.leadledger.api.IfMatch;
import io.leadledger.api.invoice.draft.ConfirmationForm;
import io.leadledger.api.invoice.draft.FinalizationApi;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.billing.BilledPeriod;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** All drafts of two entities made final in turns, one of each. */
final class Finalized {

    private final long[] large;
    private final long[] small;

    Finalized(Api api, BilledPeriod large, BilledPeriod small) {
        List<InvoiceSummary> ours = large.invoices(api);
        Iterator<InvoiceSummary> others = small.invoices(api).iterator();
        this.large = new long[ours.size()];
        this.small = new long[ours.size()];
        FinalizationApi finalization = api.client(FinalizationApi.class);
        for (int i = 0; i < ours.size(); i++) {
            this.large[i] = nanos(finalization, ours.get(i));
            this.small[i] = nanos(finalization, others.next());
        }
    }

    private static long nanos(FinalizationApi finalization, InvoiceSummary draft) {
        long begin = System.nanoTime();
        finalization.makeFinal(draft.invoiceId(), IfMatch.version(draft.version()), new ConfirmationForm(List.of()));
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
