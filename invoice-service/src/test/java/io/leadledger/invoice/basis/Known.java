package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.invoice.testing.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner and an entity as far as they have arrived: complete by default, in Germany, euros at 19 %. */
final class Known {

    static final BillingPeriod JANUARY = new BillingPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    SellerProfile seller = Facts.seller();
    TaxRegime regime = TaxRegime.EU_VAT;
    String currency = "EUR";
    VatRates rates = new VatRates(List.of(rate("19", null)));
    String name = "Alpha GmbH";
    Address address = new Address("Sonnenallee 210", "12059", "Berlin", "DE");

    @Nullable
    String vatId;

    @Nullable
    String vatTerritory;

    @Nullable
    String buyerReference;

    @Nullable
    EInvoiceFormat format;

    static VatRates.Rate rate(String percent, @Nullable LocalDate from) {
        return new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal(percent), from);
    }

    /** The same seller, somewhere else. */
    void sellerIn(String country, String sellersPostcode) {
        SellerProfile one = seller;
        seller = new SellerProfile(
                one.legalName(),
                new Address(
                        one.address().street(), sellersPostcode, one.address().city(), country),
                one.vatId(),
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                one.bank(),
                one.contact());
    }

    BillingBasis basis() {
        return BillingBases.of(entity(), partner(), JANUARY);
    }

    List<String> blockers() {
        return basis().blockers().stream().map(Known::told).toList();
    }

    /** A bill of leads under the terms there are. */
    Bill bill(Billable... leads) {
        return BillingCalculation.bill(List.of(leads), List.of(), basis().terms());
    }

    /** What stands against a bill of leads. */
    List<String> against(Billable... leads) {
        return basis().against(bill(leads)).blockers().stream().map(Known::told).toList();
    }

    List<String> warnings() {
        return basis().warnings().stream().map(Known::told).toList();
    }

    private static String told(Finding finding) {
        return finding.code() + " " + finding.field();
    }

    private KnownEntity entity() {
        return new KnownEntity(
                new EntityDefined(
                        new EntityId("e"),
                        "leads",
                        "Nordlicht Leads",
                        Currency.getInstance(currency),
                        ZoneId.of("Europe/Berlin"),
                        regime,
                        VatRateKind.STANDARD,
                        14,
                        LineGranularity.PER_ASSIGNMENT,
                        List.of()),
                seller,
                rates);
    }

    private KnownPartner partner() {
        VatIdChecked check = vatId == null
                ? null
                : new VatIdChecked(new PartnerId("p"), vatId, VatIdStatus.WELL_FORMED, "check-digit", Instant.EPOCH);
        return new KnownPartner(
                new PartnerRegistered(new PartnerId("p"), "alpha", "Alpha"),
                new PartnerDetails("Alpha", name, null, "a@alpha.example", null, address, null, "de"),
                new BillingDetails(address, vatId, null, null, null, null, format, buyerReference, vatTerritory),
                check);
    }
}
