package io.leadledger.partner.entity;

import io.leadledger.event.partner.Address;
import io.leadledger.event.partner.BankAccount;
import io.leadledger.event.partner.Contact;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.partner.form.AddressForm;
import io.leadledger.partner.form.BankCodes;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.vatid.VatIds;
import org.jspecify.annotations.Nullable;

/**
 * A seller profile as sent. All of it may be absent: what an invoice needs is named when one is finalized. An
 * object that is absent says nothing and what is there stays, an empty one takes it away; a text that is absent has no
 * value.
 */
record SellerForm(
        @Nullable String legalName,
        @Nullable AddressForm address,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String taxOffice,
        @Nullable String registerNumber,
        @Nullable BankForm bank,
        @Nullable ContactForm contact) {

    private static final SellerProfile NOTHING = new SellerProfile(
            null,
            AddressForm.NONE,
            null,
            null,
            null,
            null,
            new BankAccount(null, null, null),
            new Contact(null, null, null));

    record BankForm(
            @Nullable String iban,
            @Nullable String bic,
            @Nullable String bankName) {

        private BankAccount read(Findings findings) {
            return new BankAccount(
                    findings.optional("iban", iban, BankCodes::iban),
                    findings.optional("bic", bic, BankCodes::bic),
                    findings.optional("bankName", bankName, Texts::line));
        }
    }

    record ContactForm(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        private Contact read(Findings findings) {
            return new Contact(
                    findings.optional("name", name, Texts::line),
                    findings.optional("phone", phone, Texts::line),
                    findings.optional("email", email, Texts::email));
        }
    }

    /**
     * The profile as it is meant; only good if nothing was found wrong.
     *
     * @param before what is there already, absent at first
     * @param inUnion whether the entity bills by the VAT of the EU
     */
    SellerProfile read(@Nullable SellerProfile before, boolean inUnion, Findings findings) {
        SellerProfile known = before == null ? NOTHING : before;
        Address at = AddressForm.read(address, known.address(), findings.in("address"));
        return new SellerProfile(
                findings.optional("legalName", legalName, Texts::line),
                at,
                findings.optional("vatId", vatId, text -> VatIds.ofSeller(text, at.country(), inUnion)),
                findings.optional("taxNumber", taxNumber, Texts::line),
                findings.optional("taxOffice", taxOffice, Texts::line),
                findings.optional("registerNumber", registerNumber, Texts::line),
                bank == null ? known.bank() : bank.read(findings.in("bank")),
                contact == null ? known.contact() : contact.read(findings.in("contact")));
    }
}
