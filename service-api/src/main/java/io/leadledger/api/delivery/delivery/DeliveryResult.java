package io.leadledger.api.delivery.delivery;

import io.leadledger.api.ProblemField;
import io.leadledger.id.TransactionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param index its place among the rows, from 0
 * @param deliveryId as it was sent
 * @param outcome {@code recorded}, {@code duplicate} or {@code rejected}
 * @param transactionId absent for a test lead and a rejected row
 */
public record DeliveryResult(
        int index,
        @Nullable String deliveryId,
        String outcome,
        @Nullable TransactionId transactionId,
        List<String> eventIds,
        List<ProblemField> errors)
        implements DeliveryAnswer {}
