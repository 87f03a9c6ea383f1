package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.portal.page.paper.Paper.Foot;
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

    List<String> sender() {
        if (seller == null) {
            return List.of();
        }
        Address address = seller.address();
        return present(
                seller.legalName(),
                joined(", ", address.street(), place(address)),
                labelled("document.footer.vat-id", sellerVatId()));
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
                abroad ? words.country(address.country()) : null);
    }

    /** @param payable whether the account is named */
    List<Foot> foot(boolean payable) {
        if (seller == null) {
            return List.of();
        }
        return Stream.of(
                        new Foot(words.say("document.payment"), payable ? account(seller.bank()) : List.of()),
                        new Foot(
                                words.say("document.footer.contact"),
                                present(
                                        seller.contact().name(),
                                        seller.contact().phone(),
                                        seller.contact().email())),
                        new Foot(
                                brand(),
                                present(
                                        seller.registerNumber(),
                                        labelled("document.footer.tax-number", seller.taxNumber()),
                                        labelled("document.footer.tax-office", seller.taxOffice()))))
                .filter(foot -> !foot.lines().isEmpty())
                .toList();
    }

    private List<String> account(BankAccount bank) {
        return present(
                bank.bankName(),
                joined(" ", words.say("document.payment.iban"), grouped(bank.iban())),
                joined(" ", words.say("document.payment.bic"), bank.bic()));
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
        return iban == null ? null : iban.replace(" ", "").replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static @Nullable String place(Address address) {
        return String.join(" ", present(address.postcode(), address.city()));
    }

    /** Both, or what there is of them; a label alone is nothing. */
    private static @Nullable String joined(String separator, @Nullable String first, @Nullable String second) {
        return second == null || second.isBlank() ? null : String.join(separator, present(first, second));
    }

    static List<String> present(@Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
