package io.leadledger.event.partner;

import org.jspecify.annotations.Nullable;

/** What invoices print about the seller. What is absent is named when an invoice would need it. */
public record SellerProfile(
        @Nullable String legalName,
        Address address,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String taxOffice,
        @Nullable String registerNumber,
        BankAccount bank,
        Contact contact) {}
