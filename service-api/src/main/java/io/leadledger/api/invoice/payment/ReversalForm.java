package io.leadledger.api.invoice.payment;

import org.jspecify.annotations.Nullable;

/** Why a payment is taken back. */
public record ReversalForm(@Nullable String reason) {}
