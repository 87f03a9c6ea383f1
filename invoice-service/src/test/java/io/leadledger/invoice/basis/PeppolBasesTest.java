package io.leadledger.invoice.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who gets Peppol BIS without being asked, and what it needs before any rule fires. */
@Tag("R-078")
class PeppolBasesTest {

    private static final Address LEUVEN = new Address("Markt 8", "3000", "Leuven", "BE");

    private final Known known = new Known();

    @Test
    void between_belgians_it_is_what_they_get_when_the_partner_can_be_addressed() {
        belgians();

        assertThat(known.basis().buyer().format()).isEqualTo(EInvoiceFormat.PEPPOL_BIS);
        assertThat(known.warnings()).isEmpty();
        assertThat(known.blockers()).isEmpty();
    }

    @Test
    @Tag("R-062")
    void a_belgian_without_a_vat_id_gets_a_pdf_and_the_cockpit_says_what_is_due() {
        belgians();
        known.vatId = null;

        assertThat(known.basis().buyer().format()).isEqualTo(EInvoiceFormat.PDF_ONLY);
        assertThat(known.warnings()).contains("no-peppol-in-belgium partner.eInvoiceFormat");
    }

    @Test
    @Tag("R-062")
    void another_format_between_belgians_is_a_warning_and_abroad_it_is_none() {
        belgians();
        known.format = EInvoiceFormat.ZUGFERD;
        assertThat(known.warnings()).containsExactly("no-peppol-in-belgium partner.eInvoiceFormat");
        assertThat(known.blockers()).isEmpty();

        seller("DE284177305", "DE", "10115");
        assertThat(known.warnings()).doesNotContain("no-peppol-in-belgium partner.eInvoiceFormat");
        assertThat(known.basis().buyer().format()).isEqualTo(EInvoiceFormat.ZUGFERD);
    }

    @Test
    void a_german_seller_of_a_belgian_sends_a_pdf_unless_peppol_is_chosen() {
        belgians();
        seller("DE284177305", "DE", "10115");
        assertThat(known.basis().buyer().format()).isEqualTo(EInvoiceFormat.PDF_ONLY);

        known.format = EInvoiceFormat.PEPPOL_BIS;
        assertThat(known.blockers()).isEmpty();
    }

    @Test
    @Tag("R-053")
    void both_sides_need_a_vat_id_by_which_the_network_addresses_them() {
        belgians();
        known.format = EInvoiceFormat.PEPPOL_BIS;
        assertThat(known.blockers()).isEmpty();

        known.vatId = null;
        assertThat(known.blockers()).containsExactly("missing-data partner.vatId");

        seller(null, "BE", "2000");
        assertThat(known.blockers()).containsExactly("missing-data seller.vatId", "missing-data partner.vatId");
    }

    @Test
    @Tag("R-053")
    void between_germans_it_needs_what_an_xrechnung_needs_and_no_leitweg_id() {
        known.format = EInvoiceFormat.PEPPOL_BIS;
        known.vatId = "DE312905867";
        assertThat(known.blockers()).isEmpty();

        known.address = new Address("Sonnenallee 210", null, "Berlin", "DE");
        SellerProfile one = known.seller;
        known.seller = new SellerProfile(
                one.legalName(),
                one.address(),
                one.vatId(),
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                new BankAccount(null, null, null),
                new Contact("Mara Lindt", null, "a@seller.example"));
        assertThat(known.blockers())
                .containsExactly(
                        "missing-data seller.contact.phone",
                        "missing-data seller.bank.iban",
                        "missing-data partner.billingAddress.postcode");

        known.format = EInvoiceFormat.ZUGFERD;
        assertThat(known.blockers()).isEmpty();
    }

    private void belgians() {
        known.address = LEUVEN;
        known.vatId = "BE0428759497";
        seller("BE0417497106", "BE", "2000");
    }

    private void seller(@Nullable String vatId, String country, String postcode) {
        SellerProfile one = known.seller;
        known.seller = new SellerProfile(
                one.legalName(),
                new Address("Kaai 14", postcode, "Antwerpen", country),
                vatId,
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                one.bank(),
                one.contact());
    }
}
