package io.leadledger.portal.operator.seller;

import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.api.partner.entity.SellerForm.BankForm;
import io.leadledger.api.partner.entity.SellerForm.ContactForm;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.portal.page.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The seller as it was typed. Fields are called as partner-service calls them, so that refusals find theirs. */
record SellerFields(Typed typed) {

    static final List<String> NAMES = List.of(
            "legalName",
            "address.street",
            "address.postcode",
            "address.city",
            "address.country",
            "vatId",
            "taxNumber",
            "taxOffice",
            "registerNumber",
            "bank.iban",
            "bank.bic",
            "bank.bankName",
            "contact.name",
            "contact.phone",
            "contact.email");

    SellerForm form() {
        return new SellerForm(
                text("legalName"),
                new AddressForm(
                        text("address.street"),
                        text("address.postcode"),
                        text("address.city"),
                        text("address.country")),
                text("vatId"),
                text("taxNumber"),
                text("taxOffice"),
                text("registerNumber"),
                new BankForm(text("bank.iban"), text("bank.bic"), text("bank.bankName")),
                new ContactForm(text("contact.name"), text("contact.phone"), text("contact.email")));
    }

    /** As documents would show it, whether it may be saved or not. */
    SellerProfile drawn(@Nullable String logoSha256) {
        return new SellerProfile(
                text("legalName"),
                new Address(
                        text("address.street"),
                        text("address.postcode"),
                        text("address.city"),
                        text("address.country")),
                text("vatId"),
                text("taxNumber"),
                text("taxOffice"),
                text("registerNumber"),
                new BankAccount(text("bank.iban"), text("bank.bic"), text("bank.bankName")),
                new Contact(text("contact.name"), text("contact.phone"), text("contact.email")),
                logoSha256);
    }

    /** What the form shows of what is stored. */
    static Map<String, String> shown(@Nullable SellerProfile seller) {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(field -> values.put(field, ""));
        if (seller != null) {
            put(values, "legalName", seller.legalName());
            put(values, "address.street", seller.address().street());
            put(values, "address.postcode", seller.address().postcode());
            put(values, "address.city", seller.address().city());
            put(values, "address.country", seller.address().country());
            put(values, "vatId", seller.vatId());
            put(values, "taxNumber", seller.taxNumber());
            put(values, "taxOffice", seller.taxOffice());
            put(values, "registerNumber", seller.registerNumber());
            put(values, "bank.iban", seller.bank().iban());
            put(values, "bank.bic", seller.bank().bic());
            put(values, "bank.bankName", seller.bank().bankName());
            put(values, "contact.name", seller.contact().name());
            put(values, "contact.phone", seller.contact().phone());
            put(values, "contact.email", seller.contact().email());
        }
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        values.put(field, Objects.requireNonNullElse(value, ""));
    }

    private @Nullable String text(String field) {
        return typed.text(field).orElse(null);
    }
}
