package io.leadledger.api.partner.entity;

import io.leadledger.api.Refuses;
import io.leadledger.api.partner.AddressForm;
import org.jspecify.annotations.Nullable;

/**
 * A seller profile as sent. All of it may be absent: what an invoice needs is named when one is finalized. An
 * object that is absent says nothing and what is there stays, an empty one takes it away; a text that is absent has no
 * value.
 */
@Refuses("bad-vat-id")
public record SellerForm(
        @Nullable String legalName,
        @Nullable AddressForm address,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String taxOffice,
        @Nullable String registerNumber,
        @Nullable BankForm bank,
        @Nullable ContactForm contact) {

    /** A bank account as sent. */
    @Refuses({"bad-iban", "bad-bic"})
    public record BankForm(
            @Nullable String iban,
            @Nullable String bic,
            @Nullable String bankName) {}

    /** Whom to ask about an invoice, as sent. */
    @Refuses("bad-email")
    public record ContactForm(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}
}
