package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.BillingTerms;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.tax.TaxParty;
import io.leadledger.invoice.tax.TaxRules;
import io.leadledger.invoice.tax.TaxSituation;
import io.leadledger.vat.ElectronicAddress;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the billing basis of a partner. Plain Java: what is known goes in, terms come out. */
public final class BillingBases {

    private static final Address NOWHERE = new Address(null, null, null, null);

    private BillingBases() {}

    public static BillingBasis of(KnownEntity entity, KnownPartner partner, BillingPeriod period) {
        EntityDefined definition = entity.definition();
        BillingDetails billing = partner.billing();
        SellerProfile seller = entity.seller();
        Address address = address(partner);
        String sellerCountry = seller == null ? null : seller.address().country();
        Buyer buyer = buyer(partner, address, sellerCountry, definition.currency());
        TaxDecision tax = TaxRules.decide(new TaxSituation(
                definition.taxRegime(),
                definition.currency(),
                TaxParty.seller(sellerCountry, seller == null ? null : seller.vatId()),
                new TaxParty(
                        address.country(),
                        address.postcode(),
                        billing == null ? null : billing.vatTerritory(),
                        billing == null ? null : billing.vatId(),
                        vatIdStatus(partner)),
                buyer.language()));
        BillingTerms terms = new BillingTerms(
                period,
                granularity(definition, billing),
                tax.treatment(),
                definition.applies(),
                entity.vatRates(),
                definition.currency());
        List<Finding> blockers = new ArrayList<>(MissingData.of(entity, buyer, tax));
        blockers.addAll(Contradictions.of(entity, billing, buyer.format()));
        blockers.addAll(UnprintableText.of(seller, buyer));
        List<Finding> warnings = Warnings.of(tax, seller, buyer, definition.currency());
        if (seller != null && blockers.stream().noneMatch(one -> Warnings.ACCOUNT.equals(one.field()))) {
            Warnings.ofAccount(seller).ifPresent(warnings::add);
        }
        return new BillingBasis(
                definition.externalId(),
                definition.timeZone(),
                terms,
                tax,
                seller,
                buyer,
                paymentTerms(definition, billing),
                blockers,
                warnings);
    }

    /** The billing address, or the partner's own while there is none. */
    private static Address address(KnownPartner partner) {
        PartnerDetails details = partner.details();
        Address own = details == null ? NOWHERE : details.address();
        BillingDetails billing = partner.billing();
        return billing == null || billing.billingAddress().equals(NOWHERE) ? own : billing.billingAddress();
    }

    /** Only evidence on the VAT ID the partner has now counts. */
    private static @Nullable VatIdStatus vatIdStatus(KnownPartner partner) {
        BillingDetails billing = partner.billing();
        return billing == null
                        || partner.vatIdCheck() == null
                        || !Objects.equals(partner.vatIdCheck().vatId(), billing.vatId())
                ? null
                : partner.vatIdCheck().status();
    }

    private static Buyer buyer(
            KnownPartner partner, Address address, @Nullable String sellerCountry, Currency currency) {
        PartnerDetails details = partner.details();
        BillingDetails billing = partner.billing();
        String language = details == null || details.language() == null ? "en" : details.language();
        return new Buyer(
                details == null || details.legalName() == null ? partner.displayName() : details.legalName(),
                details == null ? null : details.contactPerson(),
                details == null ? null : details.contactEmail(),
                address,
                billing == null ? null : billing.vatId(),
                billing == null ? null : billing.taxNumber(),
                billing == null ? null : billing.buyerReference(),
                format(billing, address.country(), sellerCountry, currency),
                language);
    }

    /**
     * ZUGFeRD when seller and partner are both in Germany; Peppol BIS when both are in Belgium and the partner can be
     * addressed, since an e-invoice of that kind is due there from 2026 on; otherwise a PDF.
     */
    private static EInvoiceFormat format(
            @Nullable BillingDetails billing,
            @Nullable String buyerCountry,
            @Nullable String sellerCountry,
            Currency currency) {
        if (billing != null && billing.eInvoiceFormat() != null) {
            return billing.eInvoiceFormat();
        }
        if (buyerCountry == null || !buyerCountry.equals(sellerCountry) || !EInvoiceXml.carries(currency)) {
            return EInvoiceFormat.PDF_ONLY;
        }
        return switch (buyerCountry) {
            case "DE" -> EInvoiceFormat.ZUGFERD;
            case "BE" ->
                ElectronicAddress.ofVatId(billing == null ? null : billing.vatId())
                                .isPresent()
                        ? EInvoiceFormat.PEPPOL_BIS
                        : EInvoiceFormat.PDF_ONLY;
            default -> EInvoiceFormat.PDF_ONLY;
        };
    }

    private static LineGranularity granularity(EntityDefined definition, @Nullable BillingDetails billing) {
        return billing != null && billing.lineGranularity() != null
                ? billing.lineGranularity()
                : definition.lineGranularity();
    }

    private static int paymentTerms(EntityDefined definition, @Nullable BillingDetails billing) {
        return billing != null && billing.paymentTermsDays() != null
                ? billing.paymentTermsDays()
                : definition.paymentTermsDays();
    }
}
