package io.leadledger.event.invoice;

import io.leadledger.event.party.Address;
import io.leadledger.event.party.EInvoiceFormat;
import org.jspecify.annotations.Nullable;

/** The partner as a document names it. */
public record Buyer(
        @Nullable String name,
        @Nullable String contactPerson,
        @Nullable String email,
        Address address,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String buyerReference,
        EInvoiceFormat format,
        String language) {}
