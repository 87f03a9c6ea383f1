package io.leadledger.invoice.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the e-invoice says, read back by a parser that knows nothing of the library. */
class EInvoiceXmlTest {

    private static final String DELIVERED = "ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString";
    private static final String ALLOWANCE = "ApplicableHeaderTradeSettlement/SpecifiedTradeAllowanceCharge/";

    @Test
    @Tag("R-076")
    void alphas_invoice_says_number_dates_sums_and_parties() {
        ReadXml xml = read(SampleDocuments.alpha());

        assertThat(xml.one("ExchangedDocument/ID")).isEqualTo("RE-2026-0001");
        assertThat(xml.one("ExchangedDocument/TypeCode")).isEqualTo("380");
        assertThat(xml.one("IssueDateTime/DateTimeString")).isEqualTo("20260202");
        assertThat(xml.one("DueDateDateTime/DateTimeString")).isEqualTo("20260216");
        assertThat(xml.one("SpecifiedTradePaymentTerms/Description")).isEqualTo("Zahlbar bis 16.02.2026 ohne Abzug.");
        assertThat(xml.one("SellerTradeParty/Name")).isEqualTo("Nordlicht Leads GmbH");
        assertThat(xml.one("BuyerTradeParty/Name")).isEqualTo("Alpha Solar GmbH");
        assertThat(xml.one("PayeePartyCreditorFinancialAccount/IBANID")).isEqualTo("DE89370400440532013000");
        assertThat(xml.one("GuidelineSpecifiedDocumentContextParameter/ID")).isEqualTo("urn:cen.eu:en16931:2017");
        assertSums(xml, "1805.00", "1775.00", "337.25", "2112.25");
    }

    @Test
    @Tag("R-056")
    void a_line_says_name_count_price_and_its_service_period() {
        ReadXml xml = read(SampleDocuments.alpha());

        assertThat(xml.all("SpecifiedTradeProduct/Name")).containsExactly("Leads „Catch-all“", "Leads „Premium“");
        assertThat(xml.all("BilledQuantity")).containsExactly("57.0000", "38.0000");
        assertThat(xml.all("SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"))
                .containsExactly("855.00", "950.00");
        assertThat(xml.all("SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString"))
                .containsExactly("20260101", "20260101");
        assertThat(xml.all("SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/EndDateTime/DateTimeString"))
                .containsExactly("20260131", "20260131");
    }

    @Test
    @Tag("R-055")
    void a_line_per_lead_names_the_lead_by_its_id() {
        ReadXml xml = read(SampleDocuments.lines(2));

        assertThat(xml.all("SpecifiedTradeProduct/Description")).containsExactly("Lead lead-10000", "Lead lead-10001");
    }

    @Test
    void a_deduction_is_an_allowance_and_a_charge_a_charge_each_with_its_reason() {
        ReadXml xml = read(SampleDocuments.alphaAdjustedBy(Money.of("-30.00", "EUR"), Money.of("5.00", "EUR")));

        assertThat(xml.all(ALLOWANCE + "ChargeIndicator")).containsExactly("true", "false");
        assertThat(xml.all(ALLOWANCE + "ActualAmount")).containsExactly("5.00", "30.00");
        assertThat(xml.all(ALLOWANCE + "Reason")).containsExactly("Strittiger Lead", "Strittiger Lead");
        assertThat(xml.one(ALLOWANCE + "ReasonCode")).isEqualTo("95");
        assertSums(xml, "1805.00", "1780.00", "338.20", "2118.20");
    }

    @Test
    void
            an_adjustment_stored_without_a_rate_goes_with_that_of_most_lines_even_where_it_makes_that_net_the_smaller_one() {
        DocumentContent twoRates = SampleDocuments.twoRates("100.00", "90.00", "-30.00");

        ReadXml xml = read(twoRates);

        assertThat(xml.one(ALLOWANCE + "CategoryTradeTax/RateApplicablePercent"))
                .isEqualTo("19.00");
        assertThat(xml.all("ApplicableHeaderTradeSettlement/ApplicableTradeTax/BasisAmount"))
                .containsExactly("70.00", "90.00");
    }

    @Test
    void each_adjustment_bears_the_rate_that_is_stored_with_it() {
        ReadXml xml = read(EdgeDocuments.adjustedAtBothRates());

        assertThat(xml.all(ALLOWANCE + "ActualAmount")).containsExactly("5.00", "30.00");
        assertThat(xml.all(ALLOWANCE + "CategoryTradeTax/RateApplicablePercent"))
                .containsExactly("19.00", "7.00");
        assertThat(xml.all("ApplicableHeaderTradeSettlement/ApplicableTradeTax/BasisAmount"))
                .containsExactly("105.00", "60.00");
    }

    @Test
    @Tag("R-071")
    void reverse_charge_carries_both_vat_ids_the_reason_and_the_notice() {
        ReadXml xml = read(SampleDocuments.brabant());

        assertThat(xml.all("SellerTradeParty/SpecifiedTaxRegistration/ID")).contains("DE284177305");
        assertThat(xml.all("BuyerTradeParty/SpecifiedTaxRegistration/ID")).containsExactly("BE0417497106");
        assertThat(xml.one("ExemptionReasonCode")).isEqualTo("VATEX-EU-AE");
        assertThat(xml.one("ExemptionReason"))
                .isEqualTo("Reverse charge, VAT to be accounted for by the recipient."
                        + " Steuerschuldnerschaft des Leistungsempfängers");
        assertThat(xml.all("ExchangedDocument/IncludedNote/Content"))
                .containsExactly(
                        "Reverse charge, VAT to be accounted for by the recipient.",
                        "Steuerschuldnerschaft des Leistungsempfängers");
        assertThat(xml.all("CategoryCode")).containsOnly("AE");
        assertSums(xml, "300.00", "300.00", "0.00", "300.00");
    }

    @Test
    void a_small_enterprise_is_exempt_by_its_law_and_in_france_by_its_code() {
        ReadXml german = read(EdgeDocuments.smallEnterprise("DE", "de"));
        ReadXml french = read(EdgeDocuments.smallEnterprise("FR", "en"));

        assertThat(german.all("CategoryTradeTax/CategoryCode")).containsOnly("E");
        assertThat(german.all("ApplicableTradeTax/CategoryCode")).containsOnly("E");
        assertThat(german.all("RateApplicablePercent")).allMatch(rate -> new BigDecimal(rate).signum() == 0);
        assertThat(german.one("ApplicableTradeTax/ExemptionReason")).contains("Kleinunternehmer (§ 19 UStG)");
        assertThat(german.all("ApplicableTradeTax/ExemptionReasonCode")).isEmpty();
        assertThat(french.one("ApplicableTradeTax/ExemptionReasonCode")).isEqualTo("VATEX-FR-FRANCHISE");
        assertSums(german, "50.00", "45.00", "0.00", "45.00");
    }

    @Test
    @Tag("R-073")
    void outside_the_eu_no_vat_id_is_registered_and_no_line_has_a_rate() {
        ReadXml xml = read(SampleDocuments.alpen());

        assertThat(xml.all("SpecifiedTaxRegistration/ID")).containsExactly("48/712/04418");
        assertThat(xml.one("SellerTradeParty/Description")).isEqualTo("USt-IdNr. DE284177305");
        assertThat(xml.one("SellerTradeParty/SpecifiedLegalOrganization/ID")).isEqualTo("HRB 118240");
        assertThat(xml.all("SpecifiedLineTradeSettlement/ApplicableTradeTax/RateApplicablePercent"))
                .isEmpty();
        assertThat(xml.one("ApplicableHeaderTradeSettlement/ApplicableTradeTax/RateApplicablePercent"))
                .isEqualTo("0.00");
        assertThat(xml.one("ExemptionReasonCode")).isEqualTo("VATEX-EU-O");
    }

    @Test
    @Tag("R-072")
    void a_partner_without_a_vat_id_pays_the_sellers_vat() {
        ReadXml xml = read(SampleDocuments.lyon());

        assertThat(xml.all("BuyerTradeParty/SpecifiedTaxRegistration/ID")).isEmpty();
        assertSums(xml, "45.00", "45.00", "8.55", "53.55");
    }

    @Test
    void an_xrechnung_names_process_reference_and_electronic_addresses() {
        ReadXml xml = read(SampleDocuments.publicBody());

        assertThat(xml.one("GuidelineSpecifiedDocumentContextParameter/ID"))
                .isEqualTo("urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0");
        assertThat(xml.one("BusinessProcessSpecifiedDocumentContextParameter/ID"))
                .isEqualTo("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        assertThat(xml.one("BuyerReference")).isEqualTo("991-01234-44");
        assertThat(xml.one("SellerTradeParty/URIUniversalCommunication/URIID"))
                .isEqualTo("rechnung@nordlicht-leads.example");
        assertThat(xml.one("BuyerTradeParty/URIUniversalCommunication/URIID"))
                .isEqualTo("rechnung@musterstadt.example");
        assertSums(xml, "250.00", "250.00", "47.50", "297.50");
    }

    @Test
    @Tag("R-059")
    void a_late_line_widens_the_period_of_an_xrechnung_and_the_billing_period_becomes_a_note() {
        ReadXml xml = read(SampleDocuments.publicBodyWithLateLine());

        assertThat(xml.one("ApplicableHeaderTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString"))
                .isEqualTo("20251201");
        assertThat(xml.all("ExchangedDocument/IncludedNote/Content"))
                .containsExactly("Abrechnungszeitraum 01.01.–31.01.2026");
        assertThat(xml.all("SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString"))
                .containsExactly("20260101", "20251201");
    }

    @Test
    @Tag("R-059")
    void the_delivery_date_is_the_last_day_of_the_lines_and_the_period_that_of_the_bill() {
        ReadXml onlyLate = read(SampleDocuments.onlyLate("de"));
        ReadXml both = read(SampleDocuments.publicBodyWithLateLine());

        assertThat(onlyLate.one(DELIVERED)).isEqualTo("20260131");
        assertThat(onlyLate.one("ApplicableHeaderTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString"))
                .isEqualTo("20260201");
        assertThat(onlyLate.one("ApplicableHeaderTradeSettlement/BillingSpecifiedPeriod/EndDateTime/DateTimeString"))
                .isEqualTo("20260228");
        assertThat(onlyLate.one("SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/EndDateTime/DateTimeString"))
                .isEqualTo("20260131");
        assertThat(both.one(DELIVERED)).isEqualTo("20260131");
    }

    @Test
    void elsewhere_a_late_line_leaves_the_billing_period_as_it_is() {
        ReadXml xml = read(SampleDocuments.in(EInvoiceFormat.ZUGFERD, SampleDocuments.publicBodyWithLateLine()));

        assertThat(xml.one("ApplicableHeaderTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString"))
                .isEqualTo("20260101");
        assertThat(xml.all("ExchangedDocument/IncludedNote/Content")).isEmpty();
    }

    @Test
    @Tag("R-060")
    void a_credit_note_is_a_381_with_positive_amounts_that_names_its_invoice() {
        ReadXml xml = read(SampleDocuments.creditNote());

        assertThat(xml.one("ExchangedDocument/TypeCode")).isEqualTo("381");
        assertThat(xml.one("InvoiceReferencedDocument/IssuerAssignedID")).isEqualTo("RE-2026-0001");
        assertThat(xml.one("InvoiceReferencedDocument/FormattedIssueDateTime/DateTimeString"))
                .isEqualTo("20260202");
        assertThat(xml.all("DueDateDateTime")).isEmpty();
        assertThat(xml.one("SpecifiedTradePaymentTerms/Description")).contains("RE-2026-0001");
        assertSums(xml, "25.00", "25.00", "4.75", "29.75");
    }

    @Test
    void a_credit_note_may_carry_the_cent_that_earlier_ones_left_over() {
        DocumentContent note = withTax(SampleDocuments.creditNote(), "4.76", "29.76");

        assertSums(read(note), "25.00", "25.00", "4.76", "29.76");
    }

    @Test
    void sums_other_than_those_of_the_lines_are_refused_by_name() {
        DocumentContent wrong = withTax(SampleDocuments.correctingNothing(), "4.76", "29.76");

        assertThatThrownBy(() -> new EInvoiceXml().write(wrong))
                .isInstanceOf(DifferentTotalsException.class)
                .hasMessage("expected VAT at 19 % of 4.76 EUR as in the bill, but the e-invoice has 4.75 EUR");
        assertSums(read(SampleDocuments.correctingNothing()), "25.00", "25.00", "4.75", "29.75");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Etc/GMT+12", "America/Sao_Paulo"})
    void dates_do_not_depend_on_the_zone_of_the_machine(String zone) throws Exception {
        byte[] inUtc = new EInvoiceXml().write(SampleDocuments.creditNote());

        byte[] there = inZone(zone, () -> new EInvoiceXml().write(SampleDocuments.creditNote()));

        assertThat(there).isEqualTo(inUtc);
    }

    @Test
    void the_same_content_gives_the_same_bytes_in_utf_8() {
        byte[] once = new EInvoiceXml().write(SampleDocuments.alpha());
        byte[] again = new EInvoiceXml().write(SampleDocuments.alpha());

        assertThat(again).isEqualTo(once);
        assertThat(new String(once, StandardCharsets.UTF_8))
                .contains("„Premium“")
                .doesNotContain("mustang");
    }

    @Test
    void markup_controls_and_other_scripts_in_names_are_only_text() {
        ReadXml xml = read(SampleDocuments.names("A & B <GmbH>\u0000\u0007", "<b>王小明</b>\n𝄞\uD800", "a\tb\u0085c"));

        assertThat(xml.one("BuyerTradeParty/Name")).isEqualTo("A & B <GmbH>");
        assertThat(xml.one("SpecifiedTradeProduct/Name")).isEqualTo("<b>王小明</b> 𝄞");
        assertThat(xml.one(ALLOWANCE + "Reason")).isEqualTo("a b c");
    }

    @Test
    void yen_have_no_decimals_and_their_vat_is_rounded_to_whole_yen() {
        ReadXml xml = read(SampleDocuments.yen());

        assertSums(xml, "1005", "1005", "101", "1106");
    }

    @Test
    void nothing_in_it_stands_empty() {
        assertThat(read(SampleDocuments.publicBodyWithLateLine()).emptyElements())
                .isEmpty();
        assertThat(read(SampleDocuments.bareSeller()).emptyElements()).isEmpty();
    }

    private static DocumentContent withTax(DocumentContent content, String tax, String total) {
        Totals totals = content.bill().totals();
        Money vat = Money.of(tax, "EUR");
        Totals changed = new Totals(
                totals.lines(),
                totals.net(),
                vat,
                Money.of(total, "EUR"),
                List.of(new TaxTotal(new BigDecimal("19"), totals.net(), vat)));
        return SampleDocuments.with(
                content, new Bill(content.bill().lines(), content.bill().adjustments(), changed));
    }

    private static ReadXml read(DocumentContent content) {
        return new ReadXml(new EInvoiceXml().write(content));
    }

    private static void assertSums(ReadXml xml, String lines, String net, String tax, String total) {
        assertThat(xml.amount("LineTotalAmount")).isEqualByComparingTo(lines);
        assertThat(xml.amount("TaxBasisTotalAmount")).isEqualByComparingTo(net);
        assertThat(xml.amount("TaxTotalAmount")).isEqualByComparingTo(tax);
        assertThat(xml.amount("GrandTotalAmount")).isEqualByComparingTo(total);
        assertThat(xml.amount("DuePayableAmount")).isEqualByComparingTo(total);
    }

    /** On a thread of its own, since the library keeps a formatter per thread. */
    private static byte[] inZone(String zone, Callable<byte[]> writing) throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            FutureTask<byte[]> task = new FutureTask<>(writing);
            Thread.ofPlatform().start(task);
            return task.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
