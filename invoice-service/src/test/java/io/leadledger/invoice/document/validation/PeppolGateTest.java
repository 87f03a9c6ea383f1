package io.leadledger.invoice.document.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.document.OfficialCheck;
import io.leadledger.api.invoice.document.RuleCheck;
import io.leadledger.api.invoice.document.RuleFinding;
import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.api.invoice.document.Verdict;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.einvoice.PeppolDocuments;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import io.leadledger.invoice.document.pdf.InvoicePdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents by Peppol BIS pass by its own rules, and each change is named by the rule it breaks. */
@Tag("R-077")
@Tag("R-078")
class PeppolGateTest {

    private static final DocumentGate GATE = DocumentGate.shared();

    @ParameterizedTest
    @MethodSource("io.leadledger.invoice.document.einvoice.PeppolDocuments#all")
    void it_passes_and_a_copy_with_another_sum_does_not(DocumentContent content) {
        byte[] xml = new EInvoiceXml().write(content);
        byte[] pdf = new InvoicePdf().render(content, xml, null);

        ValidationReport report = GATE.check(new RenderedDocument(content, pdf, xml));

        assertThat(report.refusing()).isEmpty();
        assertThat(report.checks()).extracting(RuleCheck::check).containsExactly(OfficialCheck.values());
        assertThat(report.checks())
                .filteredOn(check -> check.verdict() == Verdict.ACCEPTED)
                .extracting(RuleCheck::check)
                .containsExactly(
                        OfficialCheck.SCHEMA, OfficialCheck.EN_16931, OfficialCheck.PEPPOL_BIS, OfficialCheck.PDF_A);
        assertThat(broken(content, "(<cbc:PayableAmount[^>]*>\\d)", "$11")).contains("BR-CO-16");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void it_names_the_rule_that_a_change_breaks(String rule, String from, String to) {
        assertThat(broken(PeppolDocuments.belgian(), "^", "")).isEmpty();
        assertThat(broken(PeppolDocuments.belgian(), from, to)).contains(rule);
    }

    @Test
    void between_germans_it_asks_for_what_xrechnung_asks() {
        DocumentContent german = PeppolDocuments.peppol(SampleDocuments.alpha());

        assertThat(broken(german, "^", "")).isEmpty();
        assertThat(broken(german, "<cbc:Telephone>[^<]*</cbc:Telephone>", "")).contains("DE-R-006");
    }

    @Test
    void only_the_schema_sees_that_elements_stand_in_another_order() {
        DocumentContent credited = SampleDocuments.correcting(PeppolDocuments.belgian());

        assertThat(broken(credited, "(<cbc:ID>[^<]*</cbc:ID>)(\\s*)(<cbc:IssueDate>[^<]*</cbc:IssueDate>)", "$3$2$1"))
                .isNotEmpty()
                .allMatch(rule -> rule.startsWith("cvc-"));
    }

    @Test
    void the_rules_in_use_name_their_versions() {
        assertThat(GATE.ruleSets())
                .filteredOn(rules -> rules.name().contains("UBL"))
                .extracting(rules -> rules.check() + " " + rules.version())
                .containsExactly(
                        "SCHEMA 2.1 (04 November 2013)",
                        "SCHEMA 2.1 (04 November 2013)",
                        "EN_16931 1.3.16 (2026-03-30)",
                        "PEPPOL_BIS 2026.5");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("PEPPOL-EN16931-R001", "<cbc:ProfileID>[^<]*</cbc:ProfileID>", ""),
                Arguments.of("PEPPOL-EN16931-R003", "<cbc:BuyerReference>[^<]*</cbc:BuyerReference>", ""),
                Arguments.of("PEPPOL-EN16931-R004", "#compliant#urn:fdc", "#conformant#urn:fdc"),
                Arguments.of("PEPPOL-EN16931-R008", "<cbc:CityName>[^<]*", "<cbc:CityName>"),
                Arguments.of(
                        "PEPPOL-EN16931-R010",
                        "(?s)(<cac:AccountingCustomerParty>.*?)<cbc:EndpointID.*?</cbc:EndpointID>",
                        "$1"),
                Arguments.of("PEPPOL-EN16931-R020", "<cbc:EndpointID.*?</cbc:EndpointID>", ""),
                Arguments.of("PEPPOL-EN16931-CL008", "schemeID=\"0208\"", "schemeID=\"EM\""),
                Arguments.of("PEPPOL-COMMON-R043", ">0417497106</cbc:EndpointID>", ">0417497107</cbc:EndpointID>"),
                Arguments.of(
                        "PEPPOL-EN16931-R110", "(?s)(<cac:InvoiceLine>.*?<cbc:StartDate>)2026-01-01", "$12025-12-01"),
                Arguments.of("PEPPOL-EN16931-R120", "(<cbc:PriceAmount[^>]*>)25", "$126"),
                Arguments.of("BR-CO-09", ">BE0428759497<", ">QQ0428759497<"),
                Arguments.of("BR-S-08", "(<cbc:TaxableAmount[^>]*>\\d)", "$11"));
    }

    /** The rules that refuse a copy. */
    private static List<String> broken(DocumentContent content, String from, String to) {
        String xml = new String(new EInvoiceXml().write(content), StandardCharsets.UTF_8);
        byte[] changed = xml.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8);
        return GATE.xmlChecks(new RenderedDocument(content, new byte[0], changed)).stream()
                .flatMap(check -> check.findings().stream())
                .filter(RuleFinding::refuses)
                .map(RuleFinding::rule)
                .toList();
    }
}
