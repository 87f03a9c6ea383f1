package io.leadledger.api.delivery.cancellation;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many cancellations in one entity, as sent.
 *
 * @param cancellations at most 5,000; what is wrong with one of them is told in its result
 */
@Refuses({"too-many", "not-arrived-yet", "not-found"})
public record CancellationsForm(
        @Nullable String entityId, @Nullable List<@Nullable CancellationRow> cancellations) {}
