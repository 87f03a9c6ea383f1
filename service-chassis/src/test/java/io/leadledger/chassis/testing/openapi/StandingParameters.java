package io.leadledger.chassis.testing.openapi;

import java.util.Map;

/** What parameters mean wherever they are. */
final class StandingParameters {

    static final Map<String, String> DESCRIPTIONS = Map.of(
            "If-Match",
                    "The version that was seen, as the ETag said it, `\"7\"`. Without it 428, with an older one 412.",
            "Idempotency-Key",
                    "A key of the caller's own: the same request with it again has no second effect and the same answer.",
            "limit", "How many are wanted, 1 to 500; 50 where nothing is said.",
            "cursor", "The `nextCursor` of the page before, with the same filter.",
            "externalId", "The operator's own key.");

    private StandingParameters() {}
}
