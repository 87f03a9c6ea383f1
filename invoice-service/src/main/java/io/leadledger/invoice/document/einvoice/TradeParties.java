package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.document.DocumentContent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mustangproject.BankDetails;
import org.mustangproject.Contact;
import org.mustangproject.LegalOrganisation;
import org.mustangproject.SchemedID;
import org.mustangproject.TradeParty;

/** Seller (BG-4) and buyer (BG-7). Category O forbids VAT IDs in BT-31 and BT-48 (BR-O-02). */
final class TradeParties {

    /** Kosovo has no code of ISO 3166; the code list of EN 16931 has this one for it (BR-CL-14). */
    private static final String KOSOVO = "1A";

    private static final Set<EInvoiceFormat> SAYS_MEANS = Set.of(EInvoiceFormat.XRECHNUNG, EInvoiceFormat.PEPPOL_BIS);

    private final DocumentContent content;
    private final DocumentVatIds vatIds;
    private final boolean notSubjectToVat;

    TradeParties(DocumentContent content) {
        this.content = content;
        this.vatIds = DocumentVatIds.of(content);
        this.notSubjectToVat = content.taxDecision().treatment() == TaxTreatment.OUTSIDE_EU;
    }

    TradeParty seller() {
        SellerProfile seller = content.seller();
        TradeParty party = party(seller.legalName(), seller.address());
        identify(party, seller);
        contact(
                party,
                seller.contact().name(),
                seller.contact().phone(),
                seller.contact().email());
        payment(party, seller.bank());
        return party;
    }

    TradeParty buyer() {
        Buyer buyer = content.buyer();
        TradeParty party = party(buyer.name(), buyer.address());
        if (vatIds.buyer() != null && !notSubjectToVat) {
            party.addVATID(vatIds.buyer());
        }
        contact(party, buyer.contactPerson(), null, buyer.email());
        return party;
    }

    /**
     * BR-CO-26 wants one of BT-29, BT-30 and BT-31: a seller with a tax number alone gets it as BT-29 too. In category O
     * the VAT ID is only told in words (BT-33).
     */
    private void identify(TradeParty party, SellerProfile seller) {
        String register = PrintedText.of(seller.registerNumber());
        String taxNumber = PrintedText.of(seller.taxNumber());
        if (register != null) {
            party.setLegalOrganisation(new LegalOrganisation(new SchemedID(null, register), null));
        }
        if (taxNumber != null) {
            party.addTaxID(taxNumber);
        }
        if (!notSubjectToVat) {
            party.setVATID(vatIds.seller());
        } else if (vatIds.seller() != null) {
            party.setDescription(DocumentWording.of(content).say("seller.vat-id", vatIds.seller()));
        }
        boolean identified = register != null || (vatIds.seller() != null && !notSubjectToVat);
        if (!identified) {
            party.setID(taxNumber == null ? vatIds.seller() : taxNumber);
        }
    }

    private static TradeParty party(@Nullable String name, Address address) {
        TradeParty party = new TradeParty();
        party.setName(PrintedText.orEmpty(name));
        party.setStreet(PrintedText.of(address.street()));
        party.setZIP(PrintedText.of(address.postcode()));
        party.setLocation(PrintedText.of(address.city()));
        String country = PrintedText.orEmpty(address.country());
        party.setCountry(country.equals("XK") ? KOSOVO : country);
        return party;
    }

    private static void contact(
            TradeParty party, @Nullable String typedName, @Nullable String typedPhone, @Nullable String typedEmail) {
        String name = PrintedText.of(typedName);
        String phone = PrintedText.of(typedPhone);
        String email = PrintedText.of(typedEmail);
        if (name != null || phone != null || email != null) {
            party.setContact(new Contact(name, phone, email));
        }
        if (email != null) {
            party.setEmail(email);
        }
    }

    /** An XRechnung says by what means even if there is nothing to pay (BR-DE-1, DE-R-001); it names no account then. */
    private void payment(TradeParty party, BankAccount bank) {
        PaymentMeans means = PaymentMeans.of(content);
        String iban = PrintedText.of(bank.iban());
        if (means == PaymentMeans.NONE) {
            if (SAYS_MEANS.contains(content.buyer().format())) {
                party.addBankDetails(new BankDetails().setPaymentMeansCode(means.code()));
            }
        } else if (iban != null) {
            party.addBankDetails(account(iban, bank, means));
        }
    }

    private BankDetails account(String iban, BankAccount bank, PaymentMeans means) {
        BankDetails account = new BankDetails(iban.replace(" ", ""), PrintedText.of(bank.bic()));
        account.setPaymentMeansCode(means.code());
        account.setPaymentMeansInformation(means.words());
        account.setAccountName(PrintedText.of(content.seller().legalName()));
        return account;
    }
}
