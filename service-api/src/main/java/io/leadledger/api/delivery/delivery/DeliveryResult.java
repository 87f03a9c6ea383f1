package io.leadledger.api.delivery.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadledger.api.ProblemField;
import io.leadledger.id.TransactionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param index its place among the rows, from 0
 * @param deliveryId as it was sent
 * @param transactionId absent for a test lead and a rejected row
 */
public record DeliveryResult(
        int index,
        @Nullable String deliveryId,
        Outcome outcome,
        @Nullable TransactionId transactionId,
        List<String> eventIds,
        List<ProblemField> errors)
        implements DeliveryAnswer {

    /** What can become of a row. */
    public enum Outcome {
        @JsonProperty("recorded")
        RECORDED,
        /** It was recorded before. */
        @JsonProperty("duplicate")
        DUPLICATE,
        @JsonProperty("rejected")
        REJECTED
    }
}
