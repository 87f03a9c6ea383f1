package io.leadledger.invoice.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of document passes the official rules, by a validator that did not write it. */
@Tag("R-077")
class EInvoiceRulesTest {

    @ParameterizedTest
    @MethodSource("documents")
    void it_passes_the_rules(DocumentContent content) {
        assertThat(OfficialRules.findings(new EInvoiceXml().write(content))).isEmpty();
    }

    /** The validator adds France's own profile (XP Z12-012) for French sellers, which is not what we write. */
    @Test
    void a_french_code_of_exemption_passes_the_european_ones() {
        byte[] french = new EInvoiceXml().write(EdgeDocuments.smallEnterprise("FR", "en"));

        assertThat(OfficialRules.findings(french)).allMatch(finding -> finding.contains("BR-FR-"));
        assertThat(OfficialRules.findings(new String(french, StandardCharsets.UTF_8)
                        .replace("VATEX-FR-FRANCHISE", "VATEX-FR-NOTHING")
                        .getBytes(StandardCharsets.UTF_8)))
                .anyMatch(finding -> finding.contains("ExemptionReasonCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XCG", "STN", "XAD", "HRK"})
    void a_currency_that_we_write_none_in_is_one_they_do_not_know(String currency) {
        byte[] xml = new EInvoiceXml().write(SampleDocuments.publicBody());
        String written = new String(xml, StandardCharsets.UTF_8).replace("EUR", currency);

        assertThat(EInvoiceXml.carries(Currency.getInstance(currency))).isFalse();
        assertThat(OfficialRules.findings(written.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(finding -> finding.contains("BR-CL-04"));
    }

    @Test
    void a_broken_one_does_not() {
        String xml = new String(new EInvoiceXml().write(SampleDocuments.alpha()), StandardCharsets.UTF_8);

        byte[] broken = xml.replace("<ram:DuePayableAmount>2112.25", "<ram:DuePayableAmount>2112.26")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(OfficialRules.findings(broken)).anyMatch(finding -> finding.contains("BR-CO-16"));
    }

    static Stream<Named<DocumentContent>> documents() {
        return Stream.of(
                named("A, a deduction", SampleDocuments.alpha()),
                named("A, a charge", SampleDocuments.alphaAdjustedBy(Money.of("12.34", "EUR"))),
                named("A as XRechnung", xrechnung(SampleDocuments.alpha())),
                named("two rates with a deduction", SampleDocuments.twoRates("100.00", "90.00", "-30.00")),
                named("B, reverse charge", SampleDocuments.brabant()),
                named("B as XRechnung", xrechnung(SampleDocuments.brabant())),
                named("C, XRechnung", SampleDocuments.publicBody()),
                named("C with a late line", SampleDocuments.publicBodyWithLateLine()),
                named("a late line alone", SampleDocuments.onlyLate("de")),
                named("a late line alone, XRechnung", xrechnung(SampleDocuments.onlyLate("de"))),
                named("a credit note of it", SampleDocuments.correcting(xrechnung(SampleDocuments.onlyLate("de")))),
                named("reverse charge in German", SampleDocuments.brabant("de")),
                named("D, outside the EU", SampleDocuments.alpen()),
                named("D as XRechnung", xrechnung(SampleDocuments.alpen())),
                named("E, no VAT ID", SampleDocuments.lyon()),
                named("K, dollars, a line per lead", SampleDocuments.kilo(3, 2, 1)),
                named("yen", SampleDocuments.yen()),
                named("a seller with a tax number only", EdgeDocuments.taxNumberOnly()),
                named("a seller with a tax number only, XRechnung", xrechnung(EdgeDocuments.taxNumberOnly())),
                named("a credit note of it", SampleDocuments.correcting(EdgeDocuments.taxNumberOnly())),
                named("a tax number only, outside the EU", EdgeDocuments.taxNumberOnlyToSwitzerland()),
                named(
                        "a tax number only, outside the EU, XRechnung",
                        xrechnung(EdgeDocuments.taxNumberOnlyToSwitzerland())),
                named("forints at their largest", EdgeDocuments.leadsAt(1, "999999999.99", "HUF", "en")),
                named("a small enterprise in Germany", EdgeDocuments.smallEnterprise("DE", "de")),
                named("a small enterprise, XRechnung", xrechnung(EdgeDocuments.smallEnterprise("DE", "de"))),
                named("a credit note of it", SampleDocuments.correcting(EdgeDocuments.smallEnterprise("DE", "de"))),
                named("adjusted at both of its rates", EdgeDocuments.adjustedAtBothRates()),
                named("adjusted at both, XRechnung", xrechnung(EdgeDocuments.adjustedAtBothRates())),
                named("to Kosovo", EdgeDocuments.kosovo(EInvoiceFormat.ZUGFERD)),
                named("to Kosovo, XRechnung", xrechnung(EdgeDocuments.kosovo(EInvoiceFormat.XRECHNUNG))),
                named("an account outside SEPA", EdgeDocuments.paidTo("KW81CBKU0000000000001234560101", "EUR")),
                named("nothing to pay", EdgeDocuments.nothingToPay("de")),
                named("nothing to pay, XRechnung", xrechnung(EdgeDocuments.nothingToPay("de"))),
                named("nothing to give back", SampleDocuments.correcting(EdgeDocuments.nothingToPay("de"))),
                named("a credit note", SampleDocuments.creditNote()),
                named("a credit note as XRechnung", xrechnung(SampleDocuments.creditNote())),
                named("a credit note without VAT", SampleDocuments.correcting(SampleDocuments.alpen())),
                named("a credit note with a deduction taken back", SampleDocuments.correcting(SampleDocuments.alpha())),
                named("a credit note under reverse charge", SampleDocuments.correcting(SampleDocuments.brabant())),
                named("difficult names", SampleDocuments.names("A & B <GmbH>\u0007", "<b>王小明</b>\n", "a\tb")));
    }

    private static DocumentContent xrechnung(DocumentContent content) {
        return SampleDocuments.in(EInvoiceFormat.XRECHNUNG, content);
    }
}
