package io.leadledger.invoice.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.money.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document by Peppol BIS says, read back by a parser that knows nothing of who wrote it. */
@Tag("R-078")
class PeppolBisTest {

    @Test
    void an_invoice_between_belgians_says_process_number_dates_parties_and_sums() {
        ReadXml xml = read(PeppolDocuments.belgian());

        assertThat(xml.one("Invoice/CustomizationID"))
                .isEqualTo("urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0");
        assertThat(xml.one("Invoice/ProfileID")).isEqualTo("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        assertThat(xml.one("Invoice/ID")).isEqualTo("RE-2026-0001");
        assertThat(xml.one("Invoice/IssueDate")).isEqualTo("2026-02-02");
        assertThat(xml.one("Invoice/DueDate")).isEqualTo("2026-02-16");
        assertThat(xml.one("Invoice/InvoiceTypeCode")).isEqualTo("380");
        assertThat(xml.all("PartyLegalEntity/RegistrationName"))
                .containsExactly("Noorderlicht Leads BV", "Brabant Leads BV");
        assertThat(xml.all("PartyTaxScheme/CompanyID")).containsExactly("BE0417497106", "BE0428759497");
        assertThat(xml.one("PayeeFinancialAccount/ID")).isEqualTo("BE71096123456769");
        assertThat(xml.one("LegalMonetaryTotal/LineExtensionAmount")).isEqualTo("950.00");
        assertThat(xml.one("LegalMonetaryTotal/AllowanceTotalAmount")).isEqualTo("30.00");
        assertThat(xml.one("LegalMonetaryTotal/ChargeTotalAmount")).isEqualTo("5.00");
        assertThat(xml.one("LegalMonetaryTotal/TaxExclusiveAmount")).isEqualTo("925.00");
        assertThat(xml.one("Invoice/TaxTotal/TaxAmount")).isEqualTo("194.25");
        assertThat(xml.one("LegalMonetaryTotal/PayableAmount")).isEqualTo("1119.25");
    }

    @Test
    void belgians_are_addressed_by_their_enterprise_number() {
        String xml = text(PeppolDocuments.belgian());

        assertThat(xml)
                .contains(
                        "<cbc:EndpointID schemeID=\"0208\">0417497106</cbc:EndpointID>",
                        "<cbc:EndpointID schemeID=\"0208\">0428759497</cbc:EndpointID>");
    }

    @Test
    void a_credit_note_is_a_document_of_its_own_that_names_its_invoice() {
        ReadXml xml = read(SampleDocuments.correcting(PeppolDocuments.belgian()));

        assertThat(xml.one("CreditNote/CreditNoteTypeCode")).isEqualTo("381");
        assertThat(xml.one("InvoiceDocumentReference/ID")).isEqualTo("RE-2026-0001");
        assertThat(xml.one("InvoiceDocumentReference/IssueDate")).isEqualTo("2026-02-02");
        assertThat(xml.one("CreditNoteLine/CreditedQuantity")).isEqualTo("38");
        assertThat(xml.all("CreditNote/DueDate")).isEmpty();
        assertThat(xml.one("LegalMonetaryTotal/PayableAmount")).isEqualTo("1119.25");
    }

    @Test
    @Tag("R-071")
    void reverse_charge_says_reason_and_notice_and_has_one_note() {
        ReadXml xml = read(PeppolDocuments.peppol(SampleDocuments.brabant("nl")));

        assertThat(xml.one("TaxSubtotal/TaxCategory/TaxExemptionReasonCode")).isEqualTo("VATEX-EU-AE");
        assertThat(xml.one("Invoice/Note")).contains("Reverse charge", "Steuerschuldnerschaft");
        assertThat(xml.all("ClassifiedTaxCategory/ID")).containsOnly("AE");
    }

    @Test
    @Tag("R-073")
    void outside_the_eu_no_vat_id_is_registered_and_nothing_has_a_rate() {
        ReadXml xml = read(PeppolDocuments.british());

        assertThat(xml.all("PartyTaxScheme/TaxScheme/ID")).containsExactly("TAX");
        assertThat(xml.all("Percent")).isEmpty();
        assertThat(xml.one("PartyLegalEntity/CompanyLegalForm")).contains("DE284177305");
        assertThat(xml.all("Party/EndpointID")).containsExactly("DE284177305", "GB123456789");
    }

    @Test
    @Tag("R-059")
    void a_late_line_widens_the_period_and_the_billing_period_becomes_the_note() {
        ReadXml xml = read(PeppolDocuments.belgianWithLateLead());

        assertThat(xml.one("Invoice/InvoicePeriod/StartDate")).isEqualTo("2025-12-01");
        assertThat(xml.one("Invoice/InvoicePeriod/EndDate")).isEqualTo("2026-01-31");
        assertThat(xml.one("Invoice/Note")).contains("1–31 Jan 2026");
    }

    @Test
    void who_gave_no_reference_finds_its_contact_named_or_itself() {
        DocumentContent content = PeppolDocuments.belgian();
        Buyer one = content.buyer();
        Buyer without = new Buyer(
                one.name(), null, one.email(), one.address(), one.vatId(), null, null, one.format(), one.language());
        DocumentContent contactless = new DocumentContent(
                content.header(), content.seller(), without, content.taxDecision(), content.bill(), null);

        assertThat(read(content).one("Invoice/BuyerReference")).isEqualTo("Buchhaltung");
        assertThat(read(contactless).one("Invoice/BuyerReference")).isEqualTo("Brabant Leads BV");
        assertThat(read(PeppolDocuments.peppol(content)).one("Invoice/BuyerReference"))
                .isEqualTo("991-01234-44");
    }

    @ParameterizedTest
    @MethodSource("io.leadledger.invoice.document.einvoice.PeppolDocuments#all")
    void nothing_stands_empty_and_the_same_content_gives_the_same_bytes(DocumentContent content) {
        byte[] once = new EInvoiceXml().write(content);

        assertThat(new ReadXml(once).emptyElements()).isEmpty();
        assertThat(new EInvoiceXml().write(content)).isEqualTo(once);
    }

    @Test
    void sums_other_than_those_of_the_lines_are_refused_by_name() {
        DocumentContent content = PeppolDocuments.belgian();
        Totals totals = content.bill().totals();
        Totals wrong =
                new Totals(Money.of("950.01", "EUR"), totals.net(), totals.tax(), totals.total(), totals.taxes());
        DocumentContent other = SampleDocuments.with(
                content, new Bill(content.bill().lines(), content.bill().adjustments(), wrong));

        assertThatThrownBy(() -> new EInvoiceXml().write(other))
                .isInstanceOf(DifferentTotalsException.class)
                .hasMessageContaining("sum of lines");
    }

    private static ReadXml read(DocumentContent content) {
        return new ReadXml(new EInvoiceXml().write(content));
    }

    private static String text(DocumentContent content) {
        return new String(new EInvoiceXml().write(content), StandardCharsets.UTF_8);
    }
}
