package io.leadledger.invoice.document.einvoice;

import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.vat.ElectronicAddress;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mustangproject.BankDetails;
import org.mustangproject.TradeParty;
import org.mustangproject.ZUGFeRD.IZUGFeRDExportableContact;
import org.mustangproject.ZUGFeRD.IZUGFeRDLegalOrganisation;

/** Seller and buyer of {@link TradeParties}, and the seller's account, in the words of UBL. */
final class UblParties {

    /** Where the rules of a country want its register named (NL-R-003, DK-R-014), by ISO 6523. */
    private static final Map<String, String> REGISTERS = Map.of("NL", "0106", "DK", "0184");

    private final DocumentContent content;
    private final UblElements ubl;
    private final TradeParty seller;
    private final TradeParty buyer;

    UblParties(DocumentContent content, UblElements ubl) {
        TradeParties parties = new TradeParties(content);
        this.content = content;
        this.ubl = ubl;
        this.seller = parties.seller();
        this.buyer = parties.buyer();
    }

    void write() {
        DocumentVatIds vatIds = DocumentVatIds.of(content);
        ubl.group("AccountingSupplierParty", () -> party(seller, vatIds.seller()));
        ubl.group("AccountingCustomerParty", () -> party(buyer, vatIds.buyer()));
    }

    /** Who gave no reference finds its contact named, else itself (PEPPOL-EN16931-R003 wants one). */
    String buyerReference() {
        String reference = PrintedText.of(content.buyer().buyerReference());
        String contact = PrintedText.of(content.buyer().contactPerson());
        return Objects.requireNonNullElse(reference, Objects.requireNonNullElse(contact, buyer.getName()));
    }

    void paymentMeans() {
        for (BankDetails account : seller.getBankDetails()) {
            ubl.group("PaymentMeans", () -> paymentMeans(account));
        }
    }

    private void paymentMeans(BankDetails account) {
        if (account.getIBAN() == null) {
            ubl.text("PaymentMeansCode", account.getPaymentMeansCode());
            return;
        }
        ubl.text("PaymentMeansCode", account.getPaymentMeansCode(), "name", account.getPaymentMeansInformation());
        ubl.text("PaymentID", PrintedText.of(content.header().number()));
        ubl.group("PayeeFinancialAccount", () -> {
            ubl.text("ID", account.getIBAN());
            ubl.text("Name", account.getAccountName());
            if (account.getBIC() != null) {
                ubl.group("FinancialInstitutionBranch", () -> ubl.text("ID", account.getBIC()));
            }
        });
    }

    private void party(TradeParty party, @Nullable String vatId) {
        ubl.group("Party", () -> {
            ElectronicAddress.ofVatId(vatId)
                    .ifPresent(address -> ubl.text("EndpointID", address.id(), "schemeID", address.scheme()));
            if (party.getID() != null) {
                ubl.group("PartyIdentification", () -> ubl.text("ID", party.getID()));
            }
            address(party);
            taxScheme(party.getVATID(), "VAT");
            taxScheme(party.getTaxID(), "TAX");
            ubl.group("PartyLegalEntity", () -> legalEntity(party));
            contact(party.getContact());
        });
    }

    private void address(TradeParty party) {
        ubl.group("PostalAddress", () -> {
            ubl.text("StreetName", party.getStreet());
            ubl.text("CityName", party.getLocation());
            ubl.text("PostalZone", party.getZIP());
            ubl.group("Country", () -> ubl.text("IdentificationCode", party.getCountry()));
        });
    }

    private void taxScheme(@Nullable String id, String scheme) {
        if (id != null) {
            ubl.group("PartyTaxScheme", () -> {
                ubl.text("CompanyID", id);
                ubl.group("TaxScheme", () -> ubl.text("ID", scheme));
            });
        }
    }

    private void legalEntity(TradeParty party) {
        ubl.text("RegistrationName", party.getName());
        IZUGFeRDLegalOrganisation registered = party.getLegalOrganisation();
        if (registered != null) {
            String scheme = REGISTERS.get(party.getCountry());
            String id = registered.getSchemedID().getID();
            if (scheme == null) {
                ubl.text("CompanyID", id);
            } else {
                ubl.text("CompanyID", id, "schemeID", scheme);
            }
        }
        ubl.text("CompanyLegalForm", party.getDescription());
    }

    private void contact(@Nullable IZUGFeRDExportableContact contact) {
        if (contact != null) {
            ubl.group("Contact", () -> {
                ubl.text("Name", contact.getName());
                ubl.text("Telephone", contact.getPhone());
                ubl.text("ElectronicMail", contact.getEMail());
            });
        }
    }
}
