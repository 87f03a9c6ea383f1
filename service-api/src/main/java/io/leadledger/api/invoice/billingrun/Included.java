package io.leadledger.api.invoice.billingrun;

import io.leadledger.event.invoice.BillingRunId;

/** A period that a run covers now: how many of its leads none had covered. */
public record Included(BillingRunId billingRunId, int leads) {}
