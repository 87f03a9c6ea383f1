package io.leadledger.delivery.transaction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions a list shows; an absent part does not matter.
 *
 * @param from first service date
 * @param to service date after the last
 */
record TransactionFilter(
        @Nullable String entityId,
        @Nullable String partnerId,
        @Nullable String assignmentId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        TransactionView.@Nullable State state) {}
