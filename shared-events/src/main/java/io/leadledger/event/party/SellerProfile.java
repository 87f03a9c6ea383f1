package io.leadledger.event.party;

import org.jspecify.annotations.Nullable;

/**
 * What invoices print about the seller. What is absent is named when an invoice would need it.
 *
 * @param logoSha256 names the {@link SellerLogo} that a document shows; absent where it shows none, and in what
 *     {@code SellerProfileChanged} says: logos have an event of their own
 */
public record SellerProfile(
        @Nullable String legalName,
        Address address,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String taxOffice,
        @Nullable String registerNumber,
        BankAccount bank,
        Contact contact,
        @Nullable String logoSha256) {

    /** Without a logo. */
    public SellerProfile(
            @Nullable String legalName,
            Address address,
            @Nullable String vatId,
            @Nullable String taxNumber,
            @Nullable String taxOffice,
            @Nullable String registerNumber,
            BankAccount bank,
            Contact contact) {
        this(legalName, address, vatId, taxNumber, taxOffice, registerNumber, bank, contact, null);
    }

    /** The same with that logo, or with none. */
    public SellerProfile withLogo(@Nullable String sha256) {
        return new SellerProfile(
                legalName, address, vatId, taxNumber, taxOffice, registerNumber, bank, contact, sha256);
    }
}
