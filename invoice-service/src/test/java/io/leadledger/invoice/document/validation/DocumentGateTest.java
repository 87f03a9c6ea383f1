package io.leadledger.invoice.document.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.document.OfficialCheck;
import io.leadledger.api.invoice.document.RuleCheck;
import io.leadledger.api.invoice.document.RuleFinding;
import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.api.invoice.document.Verdict;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import io.leadledger.invoice.document.pdf.InvoicePdf;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate lets every kind of document pass, and none that is changed by a cent, a letter or an element. */
@Tag("R-053")
@Tag("R-077")
class DocumentGateTest {

    private static final DocumentGate GATE = DocumentGate.shared();

    @ParameterizedTest
    @MethodSource("documents")
    void it_passes_and_a_copy_with_another_sum_does_not(DocumentContent content) {
        RenderedDocument document = rendered(content);

        ValidationReport report = GATE.check(document);

        assertThat(report.refusing()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.checks()).extracting(RuleCheck::check).containsExactly(OfficialCheck.values());
        assertThat(verdictOf(OfficialCheck.FACTUR_X, report)).isEqualTo(onlyFor(EInvoiceFormat.ZUGFERD, content));
        assertThat(verdictOf(OfficialCheck.XRECHNUNG, report)).isEqualTo(onlyFor(EInvoiceFormat.XRECHNUNG, content));
        assertThat(GATE.xmlChecks(changed(document, "(<ram:DuePayableAmount>\\d)", "$11")))
                .flatExtracting(RuleCheck::findings)
                .filteredOn(RuleFinding::refuses)
                .extracting(RuleFinding::rule)
                .contains("BR-CO-16");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void it_names_the_rule_that_a_change_breaks(String rule, String from, String to) {
        RenderedDocument document = rendered(xrechnung(SampleDocuments.alpha()));

        assertThat(GATE.check(document).verdict()).isEqualTo(Verdict.ACCEPTED);
        ValidationReport report = GATE.check(changed(document, from, to));

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.refusing()).extracting(RuleFinding::rule).contains(rule);
    }

    @Test
    void only_the_schema_sees_that_elements_stand_in_another_order() {
        RenderedDocument document = rendered(SampleDocuments.alpha());

        ValidationReport report = GATE.check(changed(
                document,
                "(<ram:TypeCode>380</ram:TypeCode>)(?s)(.*?)(<ram:IssueDateTime>.*?</ram:IssueDateTime>)",
                "$3$2$1"));

        assertThat(verdictOf(OfficialCheck.SCHEMA, report)).isEqualTo(Verdict.REFUSED);
        assertThat(verdictOf(OfficialCheck.EN_16931, report)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(report.refusing()).extracting(RuleFinding::rule).anyMatch(rule -> rule.startsWith("cvc-"));
    }

    @Test
    void what_is_no_xml_or_brings_a_document_type_is_refused() {
        RenderedDocument document = rendered(SampleDocuments.alpha());
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

        assertThat(GATE.check(changed(document, "</rsm:CrossIndustryInvoice>", ""))
                        .refusing())
                .extracting(RuleFinding::rule)
                .containsExactly("XML");
        assertThat(GATE.check(changed(document, "(<rsm:CrossIndustryInvoice)", doctype + "$1"))
                        .refusing())
                .extracting(RuleFinding::rule)
                .containsExactly("XML");
    }

    /** The XML is beyond reproach: the page alone decides. */
    @Test
    void a_page_that_is_no_pdf_a_is_refused_whatever_its_xml_is_like() {
        RenderedDocument document = rendered(SampleDocuments.alpen());
        assertThat(GATE.check(document).verdict()).isEqualTo(Verdict.ACCEPTED);

        for (UnaryOperator<String> broken : Stream.<UnaryOperator<String>>of(
                        pdf -> pdf.replace("<pdfaid:part>3", "<pdfaid:part>1"),
                        pdf -> pdf.replace("/GTS_PDFA1", "/GTS_PDFX1"),
                        pdf -> pdf.substring(0, pdf.length() / 2))
                .toList()) {
            String pdf = new String(document.pdf(), StandardCharsets.ISO_8859_1);
            ValidationReport report = GATE.check(new RenderedDocument(
                    document.content(), broken.apply(pdf).getBytes(StandardCharsets.ISO_8859_1), document.xml()));

            assertThat(verdictOf(OfficialCheck.PDF_A, report)).isEqualTo(Verdict.REFUSED);
            assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(verdictOf(OfficialCheck.EN_16931, report)).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    void a_currency_without_e_invoice_has_its_page_checked_and_the_report_says_why() {
        DocumentContent content = EdgeDocuments.leadsWithoutVatAt(1, "1.255", "KWD");
        ValidationReport report =
                GATE.check(new RenderedDocument(content, new InvoicePdf().render(content, null, null), null));

        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdictOf(OfficialCheck.PDF_A, report)).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.checks())
                .filteredOn(check -> check.check() != OfficialCheck.PDF_A)
                .allMatch(check -> check.verdict() == Verdict.NOT_APPLICABLE)
                .allMatch(check -> Objects.requireNonNull(check.why()).contains("currency"));
    }

    @Test
    void what_only_warns_is_kept_in_the_report_and_refuses_nothing() {
        RenderedDocument document = rendered(xrechnung(SampleDocuments.alpha()));

        ValidationReport report = GATE.check(changed(document, "<ram:CompleteNumber>[^<]*", "<ram:CompleteNumber>-"));

        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.checks().stream().flatMap(check -> check.findings().stream()))
                .anyMatch(finding -> finding.rule().equals("BR-DE-27") && !finding.refuses());
    }

    @Test
    void the_same_document_gives_the_same_report_byte_for_byte() {
        RenderedDocument document = rendered(SampleDocuments.alpha());

        byte[] report = ReportFile.write(GATE.check(document));

        assertThat(ReportFile.write(GATE.check(rendered(SampleDocuments.alpha()))))
                .isEqualTo(report);
        assertThat(new String(report, StandardCharsets.UTF_8))
                .contains("\"number\" : \"RE-2026-0001\"", document.pdfSha256(), "1.3.16", "\"ACCEPTED\"");
    }

    static Stream<Named<DocumentContent>> documents() {
        return Stream.of(
                        Named.of("a deduction", SampleDocuments.alpha()),
                        Named.of("two rates", SampleDocuments.twoRates("100.00", "90.00", "-30.00")),
                        Named.of("both rates adjusted", EdgeDocuments.adjustedAtBothRates()),
                        Named.of("reverse charge", SampleDocuments.brabant("de")),
                        Named.of("outside the EU", SampleDocuments.alpen()),
                        Named.of("no VAT ID", SampleDocuments.lyon()),
                        Named.of("a public body", SampleDocuments.publicBody()),
                        Named.of("a late line", SampleDocuments.publicBodyWithLateLine()),
                        Named.of("a late line alone", SampleDocuments.onlyLate("en")),
                        Named.of("a tax number alone", EdgeDocuments.taxNumberOnly()),
                        Named.of("a small enterprise", EdgeDocuments.smallEnterprise("DE", "de")),
                        Named.of("nothing to pay", EdgeDocuments.nothingToPay("de")))
                .flatMap(one -> Stream.of(EInvoiceFormat.ZUGFERD, EInvoiceFormat.XRECHNUNG, EInvoiceFormat.PDF_ONLY)
                        .map(format ->
                                Named.of(one.getName() + ", " + format, SampleDocuments.in(format, one.getPayload()))))
                .flatMap(one -> Stream.of(
                        one, Named.of(one.getName() + ", credited", SampleDocuments.correcting(one.getPayload()))));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("BR-CO-15", "(<ram:GrandTotalAmount>\\d)", "$11"),
                Arguments.of(
                        "BR-CO-10",
                        "(<ram:SpecifiedTradeSettlementHeaderMonetarySummation>\\s*<ram:LineTotalAmount>\\d)",
                        "$11"),
                Arguments.of("BR-CL-04", "<ram:InvoiceCurrencyCode>EUR", "<ram:InvoiceCurrencyCode>HRK"),
                Arguments.of("BR-CO-09", ">DE284177305<", ">QQ284177305<"),
                Arguments.of("BR-02", "<ram:ID>RE-2026-0001</ram:ID>", "<ram:ID/>"),
                Arguments.of("BR-S-05", "<ram:RateApplicablePercent>19.00", "<ram:RateApplicablePercent>0.00"),
                Arguments.of("BR-DE-15", "<ram:BuyerReference>[^<]*</ram:BuyerReference>", ""),
                Arguments.of("BR-DE-5", "<ram:PersonName>[^<]*</ram:PersonName>", ""),
                Arguments.of("BR-DE-4", "<ram:PostcodeCode>20457</ram:PostcodeCode>", ""),
                Arguments.of(
                        "PEPPOL-EN16931-R010",
                        "(?s)(<ram:BuyerTradeParty>.*?)<ram:URIUniversalCommunication>.*?</ram:URIUniversalCommunication>",
                        "$1"));
    }

    private static Verdict onlyFor(EInvoiceFormat format, DocumentContent content) {
        return content.buyer().format() == format ? Verdict.ACCEPTED : Verdict.NOT_APPLICABLE;
    }

    private static Verdict verdictOf(OfficialCheck wanted, ValidationReport report) {
        return report.checks().stream()
                .filter(check -> check.check() == wanted)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static DocumentContent xrechnung(DocumentContent content) {
        return SampleDocuments.in(EInvoiceFormat.XRECHNUNG, content);
    }

    private static RenderedDocument rendered(DocumentContent content) {
        byte[] xml = new EInvoiceXml().write(content);
        return new RenderedDocument(content, new InvoicePdf().render(content, xml, null), xml);
    }

    /** The same page beside another XML. */
    private static RenderedDocument changed(RenderedDocument document, String from, String to) {
        String xml = new String(Objects.requireNonNull(document.xml()), StandardCharsets.UTF_8);
        String other = xml.replaceFirst(from, to);
        assertThat(other).isNotEqualTo(xml);
        return new RenderedDocument(document.content(), document.pdf(), other.getBytes(StandardCharsets.UTF_8));
    }
}
