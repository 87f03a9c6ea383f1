package io.leadledger.invoice.basis;

import org.jspecify.annotations.Nullable;

/**
 * Something about a partner's billing that blocks finalizing or deserves a look.
 *
 * @param code stable and kebab-case
 * @param field what to fill in, where something is missing
 */
public record Finding(String code, @Nullable String field, String message) {}
