package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.EntityId;
import java.time.LocalDate;

/** Everything that can happen to a billing run, one generate action. */
public sealed interface BillingRunEvent extends PublishedEvent {

    BillingRunId billingRunId();

    EntityId entityId();

    @Override
    default String subject() {
        return billingRunId().value();
    }

    @Override
    default String key() {
        return entityId().value();
    }

    @Override
    default EntityId ofEntity() {
        return entityId();
    }

    /** From {@code from} to the day before {@code to}, by service date. */
    record BillingRunStarted(BillingRunId billingRunId, EntityId entityId, LocalDate from, LocalDate to, String by)
            implements BillingRunEvent {}
}
