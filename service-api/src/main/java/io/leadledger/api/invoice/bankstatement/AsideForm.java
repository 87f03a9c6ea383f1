package io.leadledger.api.invoice.bankstatement;

import org.jspecify.annotations.Nullable;

/** Why a line of a statement pays no invoice. */
public record AsideForm(@Nullable String reason) {}
