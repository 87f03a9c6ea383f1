package io.leadledger.api.invoice.payment;

import io.leadledger.api.invoice.AmountForm;
import org.jspecify.annotations.Nullable;

/**
 * What of a credit balance is to pay another invoice (D-25).
 *
 * @param usedFor the other invoice's id: of the same entity, partner and currency
 * @param amount absent for as much as the balance has and the other invoice needs
 */
public record CreditUseForm(
        @Nullable String usedFor, @Nullable AmountForm amount) {}
