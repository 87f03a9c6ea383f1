package io.leadledger.event.party;

import org.jspecify.annotations.Nullable;

/** Where an invoice is paid to. */
public record BankAccount(
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String bankName) {}
