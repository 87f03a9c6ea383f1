package io.leadledger.event.invoice;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.EntityId;
import java.time.LocalDate;

/** Everything that can happen to a billing run, one generate action. */
public sealed interface BillingRunEvent extends PublishedEvent {

    String billingRunId();

    String entityId();

    @Override
    default String subject() {
        return billingRunId();
    }

    @Override
    default String key() {
        return entityId();
    }

    @Override
    default EntityId ofEntity() {
        return new EntityId(entityId());
    }

    /** From {@code from} to the day before {@code to}, by service date. */
    record BillingRunStarted(String billingRunId, String entityId, LocalDate from, LocalDate to, String by)
            implements BillingRunEvent {}
}
