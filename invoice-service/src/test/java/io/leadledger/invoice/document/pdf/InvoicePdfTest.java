package io.leadledger.invoice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.ReadXml;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import io.leadledger.money.Money;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page says, read back by another library. */
class InvoicePdfTest {

    @Test
    @Tag("R-056")
    void alphas_page_says_all_that_an_invoice_must() {
        String page = read(SampleDocuments.alpha()).text();

        assertThat(page)
                .contains("Rechnung RE-2026-0001", "Für die im Januar 2026 an Sie gelieferten Leads berechnen wir:")
                .contains("Rechnungsdatum 02.02.2026", "Leistungszeitraum 01.01.–31.01.2026", "Fällig am 16.02.2026")
                .contains("Alpha Solar GmbH", "Sonnenallee 210", "12059 Berlin", "Ihre USt-IdNr. DE312905867")
                .contains("1 Leads „Catch-all“ 57 Leads 15,00 855,00", "2 Leads „Premium“ 38 Leads 25,00 950,00")
                .contains("Summe der Positionen 1.805,00", "Abzug", "−30,00", "Strittiger Lead")
                .contains("Nettobetrag 1.775,00", "Umsatzsteuer 19 % 337,25", "Gesamtbetrag 2.112,25 EUR")
                .contains("IBAN DE89 3704 0044 0532 0130 00", "BIC COBADEFFXXX", "Verwendungszweck RE-2026-0001")
                .contains("Steuernummer 48/712/04418", "Finanzamt Hamburg-Nord", "HRB 118240", "USt-IdNr. DE284177305")
                .contains("Seite 1 von 1")
                .doesNotContain("Gutschrift");
    }

    @Test
    @Tag("R-052")
    void each_adjustment_says_its_vat_rate_where_there_are_several() {
        String page = read(EdgeDocuments.adjustedAtBothRates()).text();

        assertThat(page)
                .contains("01.01.–31.01.2026 · 19 %", "01.01.–31.01.2026 · 7 %")
                .contains("Abzug · 7 %", "Zuschlag · 19 %", "Umsatzsteuer 19 % 19,95", "Umsatzsteuer 7 % 4,20")
                .contains("Gesamtbetrag 189,15 EUR");
    }

    @Test
    @Tag("R-071")
    void reverse_charge_is_in_english_with_the_notice_and_both_vat_ids() {
        String page = read(SampleDocuments.brabant()).text();

        assertThat(page)
                .contains("Invoice RE-2026-0001", "Invoice date 2 Feb 2026", "Total EUR 300.00", "BELGIUM")
                .contains("Reverse charge, VAT to be accounted for by the recipient.")
                .contains("Steuerschuldnerschaft des Leistungsempfängers")
                .contains("Supplier's VAT ID: DE284177305 · Customer's VAT ID: BE0417497106");
    }

    @Test
    @Tag("R-073")
    void outside_the_eu_the_note_stands_and_no_vat() {
        String page = read(SampleDocuments.alpen()).text();

        assertThat(page)
                .contains("Nicht steuerbar: Der Ort der Leistung liegt außerhalb der EU.", "SCHWEIZ", "75,00 EUR")
                .doesNotContain("Umsatzsteuer", "USt-Satz");
    }

    @Test
    void a_small_enterprise_shows_no_vat_but_the_law_in_both_languages() {
        assertThat(read(EdgeDocuments.smallEnterprise("DE", "de")).text())
                .contains("Es wird keine Umsatzsteuer berechnet: Steuerbefreiung für Kleinunternehmer (§ 19 UStG).")
                .contains("No VAT is charged: exemption for small enterprises (§ 19 UStG).", "Gesamtbetrag 45,00 EUR")
                .doesNotContain("USt-Satz", "Umsatzsteuer 0");
        assertThat(read(EdgeDocuments.smallEnterprise("DE", "en")).text()).doesNotContain("VAT rate", "VAT 0%");
    }

    @Test
    void kosovo_is_named_on_the_page() {
        assertThat(read(EdgeDocuments.kosovo(EInvoiceFormat.PDF_ONLY)).text())
                .contains("10000 Prishtina", "KOSOVO", "Nicht steuerbar");
    }

    @Test
    void composed_and_decomposed_letters_and_every_blank_look_the_same() {
        byte[] composed = render(SampleDocuments.names("Büro Süd", "Léads", "à"));
        byte[] decomposed =
                render(SampleDocuments.names("Bu\u0308ro\u00a0Su\u0308d\u200b", "Le\u0301ads", "\u200ea\u0300"));

        assertThat(decomposed).isEqualTo(composed);
    }

    @Test
    void a_letter_without_a_glyph_is_printed_in_its_plain_form_and_stored_as_typed() {
        DocumentContent typed = SampleDocuments.names("Ａｌｐｈａ 𝔉𝔯𝔞𝔨 GmbH", "ﬁnal ﬂat ½", "oﬃce");

        assertThat(read(typed).text()).contains("Alpha Frak GmbH", "final flat ½", "office");
        assertThat(new String(new EInvoiceXml().write(typed), StandardCharsets.UTF_8))
                .contains("Ａｌｐｈａ 𝔉𝔯𝔞𝔨 GmbH", "ﬁnal ﬂat ½", "oﬃce");
    }

    @Test
    @Tag("R-060")
    void a_credit_note_names_the_invoice_and_asks_for_no_payment() {
        String page = read(SampleDocuments.creditNote()).text();

        assertThat(page)
                .contains("Rechnungskorrektur RE-C-2026-0001")
                .contains("Zu Rechnung RE-2026-0001", "Rechnung vom 02.02.2026", "Korrekturbetrag 29,75 EUR")
                .doesNotContain("Gutschrift", "IBAN", "Fällig", "überweisen", "−");
        assertThat(read(SampleDocuments.correcting(SampleDocuments.brabant())).text())
                .contains("Credit note RE-C-2026-0001", "For invoice RE-2026-0001");
    }

    @Test
    void an_invoice_of_0_00_asks_for_no_payment() {
        assertThat(read(EdgeDocuments.nothingToPay("de")).text())
                .contains("Gesamtbetrag 0,00 EUR", "Es ist nichts zu zahlen.")
                .doesNotContain("IBAN", "Fällig", "überweisen", "Verwendungszweck");
        assertThat(read(EdgeDocuments.nothingToPay("en")).text())
                .contains("Total EUR 0.00", "Nothing is to be paid.")
                .doesNotContain("IBAN", "Due date", "transfer");
    }

    @Test
    @Tag("R-059")
    void a_late_line_shows_its_own_service_period() {
        assertThat(read(SampleDocuments.publicBodyWithLateLine()).text())
                .contains(
                        "Für die im Januar 2026 und die davor an Sie gelieferten, nachgemeldeten Leads berechnen wir:")
                .contains("Abrechnung für 01.01.–31.01.2026", "01.12.–31.12.2025 · nachgemeldet", "991-01234-44")
                .doesNotContain("Leistungszeitraum");
    }

    @Test
    @Tag("R-059")
    void an_invoice_of_late_leads_alone_does_not_say_they_were_delivered_in_its_period() {
        assertThat(read(SampleDocuments.onlyLate("de")).text())
                .contains("Für die früher an Sie gelieferten, nachgemeldeten Leads berechnen wir:")
                .contains("Abrechnung für 01.02.–28.02.2026", "01.01.–31.01.2026 · nachgemeldet")
                .doesNotContain("Februar");
        assertThat(read(SampleDocuments.onlyLate("en")).text())
                .contains("For leads delivered to you earlier and reported late we charge:")
                .contains("Billing period 1–28 Feb 2026", "1–31 Jan 2026 · reported late");
        assertThat(read(SampleDocuments.correcting(SampleDocuments.onlyLate("de")))
                        .text())
                .contains("Abrechnung für 01.02.–28.02.2026", "01.01.–31.01.2026 · nachgemeldet");
    }

    @Test
    void a_charge_is_named_so() {
        assertThat(read(SampleDocuments.alphaAdjustedBy(Money.of("5.00", "EUR")))
                        .text())
                .contains("Zuschlag", "5,00");
    }

    @Test
    @Tag("R-055")
    void hundreds_of_lines_repeat_the_header_and_count_the_pages() {
        ReadPdf pdf = read(SampleDocuments.kilo());

        assertThat(pdf.pages()).isBetween(10, 20);
        assertThat(pdf.text().split("No\\. Description Quantity", -1)).hasSize(1 + pdf.pages());
        assertThat(pdf.text())
                .contains("Page 1 of " + pdf.pages(), "Page %1$d of %1$d".formatted(pdf.pages()))
                .contains("620 Solar leads Lead lead-", "Total USD 7,440.00")
                .doesNotContain("IBAN");
    }

    /** Names of growing height shift the rows, so that pages end at every place, also where a batch of rows does. */
    @Test
    void every_page_with_lines_has_the_header_wherever_it_ends() {
        for (int words = 0; words < 40; words += 4) {
            ReadPdf pdf = read(SampleDocuments.linesFor("Alpha Solar " + "GmbH & Co. ".repeat(words), 230));

            long headers = pdf.text()
                    .lines()
                    .filter("Pos. Leistung Menge Einzelpreis Betrag EUR"::equals)
                    .count();
            long lines =
                    pdf.text().lines().filter(line -> line.contains("1 Lead")).count();
            assertThat(headers).as("%d words", words).isEqualTo(pdf.pagesWith("1 Lead"));
            assertThat(lines).isEqualTo(230);
        }
    }

    @Test
    void xml_and_page_say_the_same() {
        DocumentContent content = SampleDocuments.alpha();
        ReadXml xml = new ReadXml(new EInvoiceXml().write(content));
        String page = read(content).text();

        assertThat(page)
                .contains(
                        xml.one("ExchangedDocument/ID"),
                        xml.one("BuyerTradeParty/Name"),
                        xml.one("SellerTradeParty/Name"))
                .contains(xml.all("SpecifiedTradeProduct/Name"))
                .contains(
                        german(xml, "GrandTotalAmount"),
                        german(xml, "TaxBasisTotalAmount"),
                        german(xml, "TaxTotalAmount"));
    }

    @Test
    void what_is_not_known_of_the_seller_leaves_no_label() {
        assertThat(read(SampleDocuments.bareSeller()).text())
                .contains("Nordlicht Leads GmbH", "Verwendungszweck", "Zahlbar bis zum")
                .doesNotContain("Bitte überweisen", "IBAN", "BIC", "Bank", "Steuer ", "Register", "Kontakt", "null");
    }

    @Test
    void a_partner_without_a_vat_id_has_no_label_for_one() {
        assertThat(read(SampleDocuments.lyon()).text())
                .contains("Lyon Sarl", "FRANCE")
                .doesNotContain("Your VAT ID");
    }

    @Test
    void markup_and_controls_in_names_are_only_text_and_a_missing_glyph_is_seen() {
        String page = read(SampleDocuments.names("A & B <GmbH>\u0007", "<b>x</b> 王\n", "a\tb"))
                .text();

        assertThat(page).contains("A & B <GmbH>", "<b>x</b> ?", "a b");
    }

    @Test
    void yen_have_no_decimals() {
        assertThat(read(SampleDocuments.yen()).text())
                .contains("Total JPY 1,106")
                .doesNotContain("1,106.");
    }

    @Test
    @Tag("R-054")
    void the_same_content_gives_the_same_bytes_and_another_number_gives_others() {
        byte[] once = render(SampleDocuments.alpha());

        assertThat(render(SampleDocuments.alpha())).isEqualTo(once);
        assertThat(render(SampleDocuments.creditNote())).isNotEqualTo(once);
    }

    static byte[] render(DocumentContent content) {
        return render(content, null);
    }

    static byte[] render(DocumentContent content, byte @Nullable [] logo) {
        return new InvoicePdf().render(content, new EInvoiceXml().write(content), logo);
    }

    private static ReadPdf read(DocumentContent content) {
        return ReadPdf.of(render(content));
    }

    private static String german(ReadXml xml, String total) {
        return "%,.2f"
                .formatted(xml.amount(total))
                .replace(",", "#")
                .replace(".", ",")
                .replace("#", ".");
    }
}
