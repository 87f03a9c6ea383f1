package io.leadledger.scenario.api;

import io.leadledger.api.IfMatch;
import io.leadledger.api.client.ServiceRefused;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Changes what others change at the same time. */
public final class KeepingUp {
    private static final int TRIES = 3;

    private KeepingUp() {}

    /**
     * Changes what is there at the time, and once more what is there then for as long as another was faster, up to three
     * times: the change has to be one that may be made twice.
     *
     * @param version what is there
     * @param change of what was seen
     */
    public static <T> T change(LongSupplier version, Function<IfMatch, T> change) {
        for (int again = 0; true; again++) {
            var seen = IfMatch.version(version.getAsLong());
            try {
                return change.apply(seen);
            } catch (ServiceRefused refused) {
                if (!refused.isOutrun() || again == TRIES) {
                    throw refused;
                }
            }
        }
    }
}
