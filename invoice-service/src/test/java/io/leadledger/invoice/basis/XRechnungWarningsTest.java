package io.leadledger.invoice.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the official rules of XRechnung only warn of is said beforehand, and refuses nothing. */
@Tag("R-062")
class XRechnungWarningsTest {

    private final Known known = new Known();

    @BeforeEach
    void anXRechnungInOrder() {
        known.format = EInvoiceFormat.XRECHNUNG;
        known.buyerReference = "04011000-12345-03";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04011000-12345-03",
                "04011000-1234512345-06",
                "991-33333TEST-33",
                "992-90009-96",
                "PO 4711",
                "2026-05"
            })
    void a_right_leitweg_id_and_what_is_none_at_all_are_fine(String reference) {
        known.buyerReference = reference;

        assertThat(known.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"991-01234-45", "04011000-1234512345-60", "04011000-12345-34"})
    void wrong_check_digits_are_a_warning_and_no_blocker(String reference) {
        known.buyerReference = reference;

        assertThat(known.warnings()).containsExactly("leitweg-id-check-digits partner.buyerReference");
        assertThat(known.blockers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+49 40 5550100, true", "110, true", "n/a, false", "app. 1 or 2, false"})
    void a_phone_has_at_least_three_digits(String phone, boolean fine) {
        contact(phone, "billing@seller.example");

        assertThat(known.warnings().contains("xrechnung-rule seller.contact.phone"))
                .isEqualTo(!fine);
    }

    @ParameterizedTest
    @CsvSource({
        "billing@seller.example, true",
        "billing@seller, false",
        "billing@@seller.example, false",
        "billing@seller.example., false",
        "billing@.example, false",
        "b illing@seller.example, false"
    })
    void an_email_looks_like_one(String email, boolean fine) {
        contact("+49 40 5550100", email);

        assertThat(known.warnings().contains("xrechnung-rule seller.contact.email"))
                .isEqualTo(!fine);
    }

    @Test
    void an_iban_has_right_check_digits() {
        bank("DE89 3704 0044 0532 0130 00");
        assertThat(known.warnings()).isEmpty();

        bank("DE88370400440532013000");
        assertThat(known.basis().warnings())
                .extracting(Finding::code, Finding::field, Finding::detail)
                .containsExactly(tuple("xrechnung-rule", "seller.bank.iban", "BR-DE-19"));
        assertThat(known.blockers()).isEmpty();
    }

    @Test
    void other_formats_know_no_such_rules() {
        known.format = EInvoiceFormat.ZUGFERD;
        known.buyerReference = "991-01234-45";
        contact("n/a", "billing@seller");

        assertThat(known.warnings()).isEmpty();
    }

    private void contact(String phone, String email) {
        seller(known.seller.bank(), new Contact("Mara Lindt", phone, email));
    }

    private void bank(String iban) {
        seller(new BankAccount(iban, null, null), known.seller.contact());
    }

    private void seller(BankAccount bank, Contact contact) {
        SellerProfile one = known.seller;
        known.seller = new SellerProfile(
                one.legalName(),
                one.address(),
                one.vatId(),
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                bank,
                contact);
    }
}
