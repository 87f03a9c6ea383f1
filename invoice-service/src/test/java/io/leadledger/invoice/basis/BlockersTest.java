package io.leadledger.invoice.basis;

import static io.leadledger.invoice.basis.Known.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands against a document, by name, before a number is taken. */
@Tag("R-053")
class BlockersTest {

    private final Known known = new Known();

    @ParameterizedTest
    @ValueSource(strings = {"KWD", "BHD", "TND", "OMR", "JOD", "IQD", "LYD"})
    void three_decimals_and_an_e_invoice_do_not_go_together_but_a_pdf_does(String currency) {
        known.regime = TaxRegime.NONE;
        known.sellerIn("KW", "13001");
        known.currency = currency;
        known.format = EInvoiceFormat.ZUGFERD;
        assertThat(known.blockers()).containsExactly("currency-without-e-invoice partner.eInvoiceFormat");

        known.format = EInvoiceFormat.PDF_ONLY;
        assertThat(known.blockers()).isEmpty();

        known.format = null;
        assertThat(known.blockers()).isEmpty();
        assertThat(known.basis().buyer().format()).isEqualTo(EInvoiceFormat.PDF_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "HUF", "JPY", "ISK", "KRW"})
    void two_decimals_or_none_do(String currency) {
        known.regime = TaxRegime.NONE;
        known.sellerIn("KW", "13001");
        known.currency = currency;
        known.format = EInvoiceFormat.ZUGFERD;

        assertThat(known.blockers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HRK", "BGN", "ZWL", "SLL", "DEM"})
    void a_currency_that_is_over_is_billed_in_no_format(String currency) {
        known.currency = currency;
        known.format = EInvoiceFormat.PDF_ONLY;

        assertThat(known.blockers()).containsExactly("withdrawn-currency entity.currency");
    }

    /** In use by ISO 4217, and unknown to the code list of BR-CL-04. */
    @ParameterizedTest
    @ValueSource(strings = {"XCG", "STN", "XAD", "CLF"})
    void a_currency_that_the_rules_do_not_know_yet_gets_a_pdf(String currency) {
        known.regime = TaxRegime.NONE;
        known.sellerIn("CW", "");
        known.currency = currency;
        known.format = EInvoiceFormat.ZUGFERD;
        assertThat(known.blockers()).containsExactly("currency-without-e-invoice partner.eInvoiceFormat");

        known.format = null;
        assertThat(known.blockers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, DE, 20457, true",
        "NONE, BG, 1000, true",
        "NONE, MC, 98000, true",
        "NONE, FR, 98000, true",
        "EU_VAT, MC, 98000, false",
        "SMALL_BUSINESS, MC, 98000, false",
        "NONE, ES, 28001, true",
        "NONE, ES, 35001, false",
        "NONE, DE, 78266, false",
        "NONE, CH, 8001, false",
        "NONE, GB, EC1A 1BB, false",
        "SMALL_BUSINESS, DE, 20457, false",
        "SMALL_BUSINESS, CH, 8001, true",
        "SMALL_BUSINESS, ES, 35001, true",
        "EU_VAT, DE, 20457, false",
    })
    void a_seller_in_the_eu_bills_under_its_rules_or_as_a_small_enterprise(
            TaxRegime regime, String country, String postcode, boolean refused) {
        known.regime = regime;
        known.sellerIn(country, postcode);

        assertThat(known.blockers().contains("wrong-tax-regime entity.taxRegime"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @EnumSource(EInvoiceFormat.class)
    void names_the_page_has_no_letters_for_are_refused_by_field_and_character(EInvoiceFormat format) {
        known.format = format;
        known.name = "\u5317\u4EAC GmbH";
        known.vatId = "DE312905867";
        known.buyerReference = "04011000-12345-34";
        known.address = new Address("\u05E9\u05D3", "6688101", "Berlin", "DE");

        assertThat(known.basis().blockers())
                .extracting(Finding::code, Finding::field, Finding::detail)
                .containsExactly(
                        tuple("unprintable-text", "partner.legalName", "\u5317 (U+5317), \u4EAC (U+4EAC)"),
                        tuple("unprintable-text", "partner.billingAddress.street", "\u05E9 (U+05E9), \u05D3 (U+05D3)"));
    }

    @ParameterizedTest
    @EnumSource(EInvoiceFormat.class)
    void a_seller_without_an_account_is_told_before_an_invoice_asks_for_money(EInvoiceFormat format) {
        known.format = format;
        known.vatId = "DE312905867";
        known.buyerReference = "04011000-12345-34";
        SellerProfile one = known.seller;
        assertThat(told()).doesNotContain("no-bank-account seller.bank.iban", "missing-data seller.bank.iban");

        known.seller = new SellerProfile(
                one.legalName(),
                one.address(),
                one.vatId(),
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                new BankAccount(null, null, null),
                one.contact());

        boolean isWanted = format == EInvoiceFormat.XRECHNUNG || format == EInvoiceFormat.PEPPOL_BIS;
        assertThat(told())
                .containsOnlyOnce((isWanted ? "missing-data" : "no-bank-account") + " seller.bank.iban")
                .doesNotContain((isWanted ? "no-bank-account" : "missing-data") + " seller.bank.iban");
    }

    private List<String> told() {
        return Stream.concat(known.blockers().stream(), known.warnings().stream())
                .toList();
    }

    @Test
    void a_seller_in_another_script_too() {
        SellerProfile one = known.seller;
        known.seller = new SellerProfile(
                "\u0928\u092E\u0938\u094D\u0924\u0947",
                one.address(),
                one.vatId(),
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                new BankAccount(one.bank().iban(), one.bank().bic(), "\u9280\u884C"),
                one.contact());

        assertThat(known.blockers())
                .containsExactly("unprintable-text seller.legalName", "unprintable-text seller.bank.bankName");
    }

    @Test
    void greek_cyrillic_and_all_of_latin_are_printed() {
        known.name =
                "\u0391\u03B8\u03AE\u03BD\u03B1 \u0421\u043E\u0444\u0438\u044F \u0141\u00F3d\u017A \u01A0\u1EA4\u1EF4 \u0218\u021B \u1E9E \u00DE";

        assertThat(known.blockers()).isEmpty();
    }

    @Test
    void a_mark_over_no_composed_letter_is_named_with_its_letter_and_a_ligature_is_no_finding() {
        known.name = "\u1ECC\u0300\u1E63un \uFB01nal \uFF21\uFF22 \uD835\uDD09 Ltd";

        assertThat(known.basis().blockers())
                .extracting(Finding::code, Finding::field, Finding::detail)
                .containsExactly(tuple("unprintable-text", "partner.legalName", "\u1ECC\u0300 (U+1ECC U+0300)"));
    }

    @Test
    void what_the_lines_and_adjustments_say_has_to_be_printable_too() {
        Billable lead = new Billable(
                new AssignmentId("a"),
                "\u5317\u4EAC",
                Money.of("10.00", "EUR"),
                LocalDate.of(2026, 1, 5),
                1,
                new TransactionId("t"),
                new LeadId("L1"));
        Bill bill = BillingCalculation.bill(
                List.of(lead),
                List.of(new Adjustment(new AdjustmentId("1"), Money.of("-1.00", "EUR"), "\u7406\u7531", null)),
                known.basis().terms());

        assertThat(known.basis().against(bill).blockers())
                .extracting(one -> one.code() + " " + one.field())
                .containsExactly("unprintable-text assignment.name", "unprintable-text adjustment.reason");
    }

    @Test
    void a_late_lead_from_before_the_first_vat_rate_is_refused_by_its_day() {
        known.rates = new VatRates(List.of(Known.rate("19", JANUARY.from())));
        assertThat(known.against(lead("2026-01-05"))).isEmpty();

        assertThat(known.basis()
                        .against(known.bill(lead("2026-01-05"), lead("2025-12-30"), lead("2025-12-31")))
                        .blockers())
                .extracting(Finding::code, Finding::field, Finding::detail)
                .containsExactly(tuple("no-vat-rate", "vatRates", "2025-12-30 – 2025-12-31"));
    }

    @Test
    void a_rate_that_begins_inside_the_period_is_missed_only_by_leads_from_before_it() {
        known.rates = new VatRates(List.of(Known.rate("19", LocalDate.of(2026, 1, 15))));

        assertThat(known.against(lead("2026-01-15"))).isEmpty();
        assertThat(known.against(lead("2026-01-14"))).containsExactly("no-vat-rate vatRates");
    }

    @Test
    void a_rate_of_0_is_no_rate() {
        known.rates = new VatRates(List.of(Known.rate("0", null), Known.rate("19", LocalDate.of(2026, 1, 15))));

        assertThat(known.against(lead("2026-01-15"))).isEmpty();
        assertThat(known.against(lead("2026-01-14"))).containsExactly("no-vat-rate vatRates");
    }

    @Test
    void where_no_vat_is_charged_no_rate_is_missed() {
        known.rates = new VatRates(List.of());
        assertThat(known.against(lead("2026-01-15"))).containsExactly("no-vat-rate vatRates");

        known.address = new Address("Bahnhofstrasse 1", "8001", "Zürich", "CH");
        assertThat(known.against(lead("2026-01-15"))).isEmpty();
    }

    private static Billable lead(String day) {
        return new Billable(
                new AssignmentId("a"),
                "premium",
                Money.of("10.00", "EUR"),
                LocalDate.parse(day),
                1,
                new TransactionId("t" + day),
                new LeadId("L" + day));
    }

    @Test
    void a_postcode_of_a_territory_with_other_vat_is_asked_about_with_its_source() {
        known.address = new Address("Calle 1", "35001", "Las Palmas", "ES");

        assertThat(known.basis().warnings())
                .extracting(Finding::code, Finding::field, Finding::detail)
                .contains(tuple("vat-territory", "partner.vatTerritory", "Islas Canarias (Art. 6 (1) (b))"));
    }

    @Test
    void the_partners_own_word_on_his_vat_territory_decides_and_nobody_is_asked() {
        known.address = new Address("Calle 1", "35001", "Las Palmas", "ES");
        known.vatTerritory = "IC";
        assertThat(known.basis().taxDecision().treatment()).isEqualTo(TaxTreatment.OUTSIDE_EU);
        assertThat(known.warnings()).isEmpty();

        known.vatTerritory = "ES";
        assertThat(known.basis().taxDecision().rule()).isEqualTo("R-072");
        assertThat(known.warnings()).containsExactly("no-valid-vat-id partner.vatId");
    }

    @Test
    void vat_in_dollars_alone_is_asked_about_and_in_euros_not() {
        known.currency = "USD";
        assertThat(known.warnings()).contains("vat-in-foreign-currency entity.currency");
        assertThat(known.basis().taxDecision().warnings()).containsExactly("vat-in-foreign-currency");

        known.currency = "EUR";
        assertThat(known.warnings()).isEmpty();
    }
}
