package io.leadledger.partner.entity;

import io.leadledger.event.partner.BankAccount;
import io.leadledger.event.partner.Contact;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.partner.form.AddressForm;
import io.leadledger.partner.form.BankCodes;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.vatid.VatIds;
import org.jspecify.annotations.Nullable;

/** A seller profile as sent. All of it may be absent: what an invoice needs is named when one is finalized. */
record SellerForm(
        @Nullable String legalName,
        @Nullable AddressForm address,
        @Nullable String vatId,
        @Nullable String taxNumber,
        @Nullable String taxOffice,
        @Nullable String registerNumber,
        @Nullable BankForm bank,
        @Nullable ContactForm contact) {

    record BankForm(
            @Nullable String iban,
            @Nullable String bic,
            @Nullable String bankName) {}

    record ContactForm(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    SellerProfile read(Findings findings) {
        String vat = findings.optional("vatId", vatId, Texts::line);
        return new SellerProfile(
                findings.optional("legalName", legalName, Texts::line),
                AddressForm.read(address, findings.in("address")),
                vat == null ? null : VatIds.normalise(vat),
                findings.optional("taxNumber", taxNumber, Texts::line),
                findings.optional("taxOffice", taxOffice, Texts::line),
                findings.optional("registerNumber", registerNumber, Texts::line),
                readBank(findings.in("bank")),
                readContact(findings.in("contact")));
    }

    private BankAccount readBank(Findings findings) {
        return bank == null
                ? new BankAccount(null, null, null)
                : new BankAccount(
                        findings.optional("iban", bank.iban, BankCodes::iban),
                        findings.optional("bic", bank.bic, BankCodes::bic),
                        findings.optional("bankName", bank.bankName, Texts::line));
    }

    private Contact readContact(Findings findings) {
        return contact == null
                ? new Contact(null, null, null)
                : new Contact(
                        findings.optional("name", contact.name, Texts::line),
                        findings.optional("phone", contact.phone, Texts::line),
                        findings.optional("email", contact.email, Texts::email));
    }
}
