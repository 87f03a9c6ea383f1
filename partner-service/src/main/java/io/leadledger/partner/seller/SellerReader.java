package io.leadledger.partner.seller;

import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.api.partner.entity.SellerForm.BankForm;
import io.leadledger.api.partner.entity.SellerForm.ContactForm;
import io.leadledger.chassis.input.BankCodes;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.partner.support.Addresses;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what was sent of a seller. */
public final class SellerReader {

    private SellerReader() {}

    /** What was said; whether the VAT ID is one, the rules say, who know where the seller is. */
    public static SaidSeller read(SellerForm form, Findings findings) {
        return new SaidSeller(
                new SellerProfile(
                        findings.optional("legalName", form.legalName(), Texts::line),
                        Addresses.read(form.address(), findings.in("address")),
                        findings.optional("vatId", form.vatId(), Texts::line),
                        findings.optional("taxNumber", form.taxNumber(), Texts::line),
                        findings.optional("taxOffice", form.taxOffice(), Texts::line),
                        findings.optional("registerNumber", form.registerNumber(), Texts::line),
                        bank(form.bank(), findings.in("bank")),
                        contact(form.contact(), findings.in("contact"))),
                unsaid(form));
    }

    private static BankAccount bank(@Nullable BankForm form, Findings findings) {
        return form == null
                ? new BankAccount(null, null, null)
                : new BankAccount(
                        findings.optional("iban", form.iban(), BankCodes::iban),
                        findings.optional("bic", form.bic(), BankCodes::bic),
                        findings.optional("bankName", form.bankName(), Texts::line));
    }

    private static Contact contact(@Nullable ContactForm form, Findings findings) {
        return form == null
                ? new Contact(null, null, null)
                : new Contact(
                        findings.optional("name", form.name(), Texts::line),
                        findings.optional("phone", form.phone(), Texts::line),
                        findings.optional("email", form.email(), Texts::email));
    }

    private static Set<SellerPart> unsaid(SellerForm form) {
        Set<SellerPart> unsaid = EnumSet.noneOf(SellerPart.class);
        if (form.address() == null) {
            unsaid.add(SellerPart.ADDRESS);
        }
        if (form.bank() == null) {
            unsaid.add(SellerPart.BANK);
        }
        if (form.contact() == null) {
            unsaid.add(SellerPart.CONTACT);
        }
        return unsaid;
    }
}
