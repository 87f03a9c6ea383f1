package io.leadledger.invoice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every document is PDF/A-3b by veraPDF, the reference validator. */
@Tag("R-077")
class ArchivablePdfTest {

    @ParameterizedTest
    @MethodSource("documents")
    void it_is_pdf_a_3b(DocumentContent content) throws Exception {
        assertThat(violations(InvoicePdfTest.render(content))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.leadledger.invoice.document.pdf.DrawnLogos#all")
    @Tag("R-003")
    void one_with_a_logo_is_pdf_a_3b_whatever_the_logo_is_like(byte[] logo) throws Exception {
        assertThat(violations(InvoicePdfTest.render(SampleDocuments.alpha(), logo)))
                .isEmpty();
    }

    @Test
    void one_whose_metadata_say_otherwise_is_not() throws Exception {
        byte[] pdf = InvoicePdfTest.render(SampleDocuments.alpen());

        String otherwise = new String(pdf, StandardCharsets.ISO_8859_1).replace("<pdfaid:part>3", "<pdfaid:part>1");

        assertThat(violations(otherwise.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
    }

    @Test
    @Tag("R-076")
    void zugferd_carries_the_xml_as_an_alternative_of_the_page() {
        byte[] xml = new EInvoiceXml().write(SampleDocuments.alpha());
        byte[] pdf = new InvoicePdf().render(SampleDocuments.alpha(), xml, null);

        assertThat(ReadPdf.of(pdf).embedded()).containsOnlyKeys("factur-x.xml");
        assertThat(ReadPdf.of(pdf).embedded().get("factur-x.xml")).isEqualTo(xml);
        assertThat(ReadPdf.of(pdf).xmp()).contains("<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/AFRelationship/Alternative", "%PDF-1.7");
    }

    @Test
    @Tag("R-076")
    void xrechnung_and_pdf_only_carry_none() {
        DocumentContent pdfOnly = SampleDocuments.in(EInvoiceFormat.PDF_ONLY, SampleDocuments.alpha());

        assertThat(ReadPdf.of(InvoicePdfTest.render(SampleDocuments.publicBody()))
                        .embedded())
                .isEmpty();
        assertThat(ReadPdf.of(InvoicePdfTest.render(pdfOnly)).embedded()).isEmpty();
        assertThat(ReadPdf.of(InvoicePdfTest.render(pdfOnly)).xmp()).doesNotContain("urn:factur-x");
    }

    @Test
    void one_without_an_e_invoice_is_pdf_a_3b_too() throws Exception {
        byte[] pdf = new InvoicePdf().render(EdgeDocuments.leadsWithoutVatAt(1, "1.255", "KWD"), null, null);

        assertThat(violations(pdf)).isEmpty();
        assertThat(ReadPdf.of(pdf).embedded()).isEmpty();
        assertThat(ReadPdf.of(pdf).text()).contains("Total KWD 1.255");
    }

    @Test
    void the_files_dates_are_the_day_of_issue() {
        ReadPdf pdf = ReadPdf.of(InvoicePdfTest.render(SampleDocuments.alpha()));

        assertThat(pdf.information().getTitle()).isEqualTo("Rechnung RE-2026-0001");
        assertThat(pdf.information().getCreationDate().toInstant()).hasToString("2026-02-02T00:00:00Z");
        assertThat(pdf.xmp()).contains("<xmp:CreateDate>2026-02-02T00:00:00Z</xmp:CreateDate>");
    }

    /** With FOP on the class path OpenPDF routes text through it: slower, and other bytes. */
    @Test
    void no_other_layout_engine_is_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("org.apache.fop.fonts.apps.TTFReader"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("org.apache.xmlgraphics.util.MimeConstants"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    static Stream<Named<DocumentContent>> documents() {
        return Stream.of(
                named("A, ZUGFeRD with a deduction", SampleDocuments.alpha()),
                named("B, reverse charge", SampleDocuments.brabant()),
                named("C, XRechnung with a late line", SampleDocuments.publicBodyWithLateLine()),
                named("D, PDF only", SampleDocuments.alpen()),
                named("K, several pages", SampleDocuments.kilo(40, 30, 30)),
                named("tax number only", EdgeDocuments.taxNumberOnly()),
                named("a credit note", SampleDocuments.creditNote()),
                named("a seller of whom little is known", SampleDocuments.bareSeller()),
                named("difficult names", SampleDocuments.names("A & B <GmbH>\u0007 𝄞", "<b>王小明</b>\n", "a\tb")));
    }

    static List<String> violations(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> violations = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(violations.isEmpty());
            return violations;
        }
    }
}
