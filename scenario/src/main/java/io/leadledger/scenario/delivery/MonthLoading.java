package io.leadledger.scenario.delivery;

import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.sheet.Sheet;
import java.util.Set;

/** Loads what happened: deliveries, and then what cancels them; first those of the month, then the late ones. */
public final class MonthLoading {
    private final LoadContext context;
    private final KnownDeliveries known = new KnownDeliveries();

    public MonthLoading(LoadContext context) {
        this.context = context;
    }

    /**
     * Loads two sheets.
     *
     * @param later ids of deliveries that come only after these cancellations
     */
    public Counts load(Sheet deliveries, Sheet cancellations, Set<String> later) {
        var counts = new DeliveryLoading(context, known).load(deliveries);
        return counts.cancelling(new CancellationLoading(context, known, later).load(cancellations));
    }
}
