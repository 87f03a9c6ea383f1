package io.leadledger.api.delivery.cancellation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadledger.api.ProblemField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cancellation.
 *
 * @param index its place among the rows, from 0
 * @param deliveryId as it was sent
 * @param transactionId what was cancelled; of a rejected row as it was sent
 */
public record CancellationAnswer(
        int index,
        @Nullable String deliveryId,
        @Nullable String transactionId,
        Outcome outcome,
        List<String> eventIds,
        List<ProblemField> errors) {

    /** What can become of a cancellation. */
    public enum Outcome {
        @JsonProperty("cancelled")
        CANCELLED,
        /** It was cancelled before; there is no second effect. */
        @JsonProperty("already-cancelled")
        ALREADY_CANCELLED,
        @JsonProperty("rejected")
        REJECTED
    }
}
