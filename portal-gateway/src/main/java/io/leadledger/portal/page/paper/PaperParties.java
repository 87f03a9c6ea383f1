package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.portal.page.paper.Paper.Foot;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.shell.Logos;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who writes, to whom, and how the seller is reached and paid. */
record PaperParties(
        @Nullable SellerProfile seller, @Nullable Buyer buyer, TaxDecision taxDecision, PaperWords words) {

    String brand() {
        return seller == null ? "" : Objects.requireNonNullElse(seller.legalName(), "");
    }

    @Nullable
    String logo(String site) {
        return seller == null ? null : Logos.at(site, seller.logoSha256());
    }

    /** On one line: what an envelope's window shows above the recipient. */
    String sender() {
        if (seller == null) {
            return "";
        }
        Address address = seller.address();
        return String.join(" · ", present(seller.legalName(), address.street(), place(address)));
    }

    /** The country is named where it is not the seller's. */
    List<String> recipient() {
        if (buyer == null) {
            return List.of();
        }
        Address address = buyer.address();
        boolean abroad = seller == null
                || !Objects.equals(address.country(), seller.address().country());
        return present(
                buyer.name(),
                buyer.contactPerson(),
                address.street(),
                place(address),
                abroad ? inCapitals(words.country(address.country())) : null);
    }

    List<Foot> foot() {
        if (seller == null) {
            return List.of();
        }
        Address address = seller.address();
        return Stream.of(
                        new Foot(brand(), present(address.street(), place(address), words.country(address.country()))),
                        new Foot(
                                words.say("document.footer.contact"),
                                present(
                                        seller.contact().name(),
                                        seller.contact().phone(),
                                        seller.contact().email())),
                        new Foot(words.say("document.footer.register"), present(seller.registerNumber())),
                        new Foot(
                                words.say("document.footer.tax"),
                                present(
                                        labelled("document.footer.vat-id", sellerVatId()),
                                        labelled("document.footer.tax-number", seller.taxNumber()),
                                        labelled("document.footer.tax-office", seller.taxOffice()))))
                .filter(foot -> !foot.lines().isEmpty())
                .toList();
    }

    /** Where to transfer to. */
    List<Fact> account() {
        if (seller == null) {
            return List.of();
        }
        BankAccount bank = seller.bank();
        String iban = grouped(bank.iban());
        String account = String.join(", ", present(bank.bic(), bank.bankName()));
        boolean bankAlone = present(bank.bic()).isEmpty();
        return Stream.of(
                        fact("document.payment.payee", iban == null ? null : seller.legalName()),
                        fact("document.payment.iban", iban),
                        fact(bankAlone ? "document.payment.bank" : "document.payment.bic", account))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Nullable
    Fact fact(String key, @Nullable String value) {
        return value == null || value.isBlank() ? null : Fact.of(words.say(key), value);
    }

    /** As it was decided with, else as it is known. */
    @Nullable
    String sellerVatId() {
        return taxDecision.sellerVatId() != null ? taxDecision.sellerVatId() : seller == null ? null : seller.vatId();
    }

    /** One that was found malformed or refuted is not repeated on a document. */
    @Nullable
    String buyerVatId() {
        boolean refuted = taxDecision.buyerVatIdStatus() != null
                && !taxDecision.buyerVatIdStatus().isValid();
        if (refuted) {
            return null;
        }
        return taxDecision.buyerVatId() != null ? taxDecision.buyerVatId() : buyer == null ? null : buyer.vatId();
    }

    private @Nullable String labelled(String key, @Nullable String value) {
        return value == null || value.isBlank() ? null : words.say(key, value);
    }

    /** {@code DE89 3704 0044 0532 0130 00}: in groups of four, as it is typed. */
    private static @Nullable String grouped(@Nullable String iban) {
        return iban == null || iban.isBlank() ? null : iban.replace(" ", "").replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String place(Address address) {
        return String.join(" ", present(address.postcode(), address.city()));
    }

    private @Nullable String inCapitals(@Nullable String country) {
        return country == null ? null : country.toUpperCase(words.locale());
    }

    static List<String> present(@Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
