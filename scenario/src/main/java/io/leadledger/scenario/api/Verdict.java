package io.leadledger.scenario.api;

import io.leadledger.api.client.ServiceRefused;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What a refusal means for the row that asked. */
public final class Verdict {
    private static final int MALFORMED = 400;
    private static final Set<String> FOR_NOW = Set.of("not-arrived-yet", "idempotency-key-in-flight");

    private Verdict() {}

    /**
     * Why a row was refused. Throws {@link RunFailed} where the row is not to blame, for it would be taken at another time:
     * nothing may be billed without it.
     */
    public static List<ApiError> of(ServiceRefused refused) {
        var errors = ApiError.of(refused.errors());
        if (!isAboutTheRow(refused) || isForNow(refused) || refused.isOutrun()) {
            throw new RunFailed("expected a row to be taken or rejected, but the API answered %d: %s; run again later"
                    .formatted(refused.status(), ApiError.sentences(errors)));
        }
        return errors;
    }

    /** Whether it may be taken in a moment, when what it needs has arrived. */
    static boolean isForNow(ServiceRefused refused) {
        return FOR_NOW.stream().anyMatch(refused::has);
    }

    /** What is asked for; a refusal ends the run, for nothing in a folder can be the reason of it. */
    public static <T> T told(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (ServiceRefused refused) {
            throw new RunFailed("expected the API to %s, but it answered %d: %s"
                    .formatted(what, refused.status(), ApiError.sentences(ApiError.of(refused.errors()))));
        }
    }

    /** Not that the service does not know the caller or has no such address. */
    private static boolean isAboutTheRow(ServiceRefused refused) {
        return refused.status() == MALFORMED || (refused.status() < 500 && refused.saysWhy());
    }
}
