package io.leadledger.invoice.billingrun;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Start to bill an entity's period; {@code by} is who asked. */
record StartBillingRun(
        @TargetAggregateIdentifier String billingRunId, String entityId, LocalDate from, LocalDate to, String by) {}
