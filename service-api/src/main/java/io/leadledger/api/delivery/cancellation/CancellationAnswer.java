package io.leadledger.api.delivery.cancellation;

import io.leadledger.api.ProblemField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cancellation.
 *
 * @param index its place among the rows, from 0
 * @param deliveryId as it was sent
 * @param transactionId what was cancelled; of a rejected row as it was sent
 * @param outcome {@code cancelled}, {@code already-cancelled} or {@code rejected}
 */
public record CancellationAnswer(
        int index,
        @Nullable String deliveryId,
        @Nullable String transactionId,
        String outcome,
        List<String> eventIds,
        List<ProblemField> errors) {}
