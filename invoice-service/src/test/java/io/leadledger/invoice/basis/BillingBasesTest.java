package io.leadledger.invoice.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.TaxTreatment;
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
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BillingBasesTest {

    private static final Address BERLIN = new Address("Sonnenallee 210", "12059", "Berlin", "DE");
    private static final BillingPeriod JANUARY = new BillingPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    @Test
    @Tag("R-011")
    void without_a_choice_a_german_partner_of_a_german_seller_gets_zugferd_and_others_a_pdf() {
        assertThat(basis(partner(BERLIN, null, null, null)).buyer().format()).isEqualTo(EInvoiceFormat.ZUGFERD);
        assertThat(basis(partner(new Address("Gasse 1", "1010", "Wien", "AT"), null, null, null))
                        .buyer()
                        .format())
                .isEqualTo(EInvoiceFormat.PDF_ONLY);
    }

    @Test
    @Tag("R-053")
    void what_is_missing_is_named_field_by_field() {
        BillingBasis complete = basis(partner(BERLIN, null, null, null));
        BillingBasis lacking =
                basis(partner(new Address(null, null, "Berlin", "DE"), null, EInvoiceFormat.XRECHNUNG, null));

        assertThat(complete.blockers()).isEmpty();
        assertThat(lacking.blockers())
                .extracting(Finding::field)
                .containsExactly(
                        "partner.billingAddress.street", "partner.billingAddress.postcode", "partner.buyerReference");
    }

    @Test
    void an_entity_without_a_seller_blocks() {
        KnownEntity sellerless = new KnownEntity(entity().definition(), null, entity().vatRates());

        assertThat(BillingBases.of(sellerless, partner(BERLIN, null, null, null), JANUARY)
                        .blockers())
                .extracting(Finding::field)
                .contains("seller");
    }

    @Test
    @Tag("R-071")
    void evidence_on_another_vat_id_than_the_present_one_does_not_count() {
        Address brussels = new Address("Rue 1", "1000", "Bruxelles", "BE");
        KnownPartner checked = partner(brussels, "BE0428759497", null, null);
        VatIdChecked old =
                new VatIdChecked(new PartnerId("p"), "BE0999999999", VatIdStatus.CONFIRMED, "test", Instant.EPOCH);
        KnownPartner changed = new KnownPartner(checked.registered(), checked.details(), checked.billing(), old);

        assertThat(basis(checked).taxDecision().treatment()).isEqualTo(TaxTreatment.REVERSE_CHARGE);
        assertThat(basis(changed).taxDecision().rule()).isEqualTo("R-072");
    }

    @Test
    void a_partner_with_another_currency_than_the_entity_blocks() {
        assertThat(basis(partner(BERLIN, null, null, Currency.getInstance("USD")))
                        .blockers())
                .extracting(Finding::code)
                .containsExactly("wrong-currency");
        assertThat(basis(partner(BERLIN, null, null, Currency.getInstance("EUR")))
                        .blockers())
                .isEmpty();
    }

    @Test
    @Tag("R-062")
    void a_pdf_alone_between_germans_is_a_warning() {
        assertThat(basis(partner(BERLIN, null, EInvoiceFormat.PDF_ONLY, null)).warnings())
                .extracting(Finding::code)
                .containsExactly("pdf-only-in-germany");
    }

    @Test
    void a_changed_address_is_another_basis_and_the_same_one_is_not() {
        String before = basis(partner(BERLIN, null, null, null)).sha256();

        assertThat(basis(partner(BERLIN, null, null, null)).sha256()).isEqualTo(before);
        assertThat(basis(partner(new Address("Neue Str. 1", "12059", "Berlin", "DE"), null, null, null))
                        .sha256())
                .isNotEqualTo(before);
    }

    private static BillingBasis basis(KnownPartner partner) {
        return BillingBases.of(entity(), partner, JANUARY);
    }

    private static KnownEntity entity() {
        return new KnownEntity(
                new EntityDefined(
                        new EntityId("e"),
                        "leads",
                        "Nordlicht Leads",
                        Currency.getInstance("EUR"),
                        ZoneId.of("Europe/Berlin"),
                        TaxRegime.EU_VAT,
                        VatRateKind.STANDARD,
                        14,
                        LineGranularity.PER_ASSIGNMENT,
                        List.of()),
                Facts.seller(),
                new VatRates(List.of(new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal("19"), null))));
    }

    private static KnownPartner partner(
            Address address, @Nullable String vatId, @Nullable EInvoiceFormat format, @Nullable Currency currency) {
        return new KnownPartner(
                new PartnerRegistered(new PartnerId("p"), "alpha", "Alpha"),
                new PartnerDetails("Alpha", "Alpha GmbH", null, "a@alpha.example", null, address, null, "de"),
                new BillingDetails(address, vatId, null, null, currency, null, format, null),
                vatId == null
                        ? null
                        : new VatIdChecked(
                                new PartnerId("p"), vatId, VatIdStatus.WELL_FORMED, "check-digit", Instant.EPOCH));
    }
}
