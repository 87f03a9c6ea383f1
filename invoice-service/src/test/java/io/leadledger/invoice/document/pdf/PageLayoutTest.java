package io.leadledger.invoice.document.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

/** Where things stand on the page: no number breaks, and how to pay never stands alone. */
class PageLayoutTest {

    @Test
    void the_largest_amounts_stand_on_one_line_in_lines_vat_and_totals() {
        assertThat(lines(EdgeDocuments.leadsAt(1, "999999999.99", "HUF", "en")))
                .contains("1 Leads \u201EPremium\u201C 1 Lead 999,999,999.99 999,999,999.99")
                .contains("Sum of lines 999,999,999.99")
                .anyMatch(line -> line.contains("27% 999,999,998.99 269,999,999.73 1,269,999,998.72"))
                .anyMatch(line -> line.endsWith("Net amount 999,999,998.99"))
                .anyMatch(line -> line.endsWith("VAT 27% 269,999,999.73"))
                .anyMatch(line -> line.endsWith("Total HUF 1,269,999,998.72"));
    }

    @Test
    void three_decimals_and_a_million_pieces_too() {
        assertThat(lines(EdgeDocuments.leadsAt(1_234_567, "810.005", "KWD", "de")))
                .contains("1 Leads \u201EPremium\u201C 1.234.567 Leads 810,005 1.000.005.442,835")
                .anyMatch(line -> line.contains("27 % 1.000.005.441,835 270.001.469,295 1.270.006.911,130"))
                .anyMatch(line -> line.endsWith("Gesamtbetrag 1.270.006.911,130 KWD"));
        assertThat(lines(EdgeDocuments.leadsWithoutVatAt(1, "999999999.999", "KWD")))
                .contains("1 Leads \u201EPremium\u201C 1 Lead 999,999,999.999 999,999,999.999")
                .anyMatch(line -> line.endsWith("Total KWD 999,999,999.999"));
    }

    @Test
    void numbers_of_every_length_stay_whole() {
        for (String price : List.of("1.00", "12345.67", "100000.00", "1234567.89", "99999999.99")) {
            DocumentContent content = EdgeDocuments.leadsAt(1, price, "HUF", "en");

            assertThat(lines(content))
                    .as(price)
                    .anyMatch(line ->
                            line.contains("1 Lead %1$s %1$s".formatted("%,.2f".formatted(Double.valueOf(price)))))
                    .noneMatch(line -> line.matches("[0-9,.]{1,3}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void three_lines_and_a_deduction_fit_on_one_page_with_how_to_pay(String language) {
        assertThat(read(EdgeDocuments.linesWithDeduction(3, language)).pages()).isEqualTo(1);
    }

    @Test
    void how_to_pay_never_stands_alone_on_a_page() {
        for (int count = 1; count < 30; count++) {
            ReadPdf pdf = read(EdgeDocuments.linesWithDeduction(count, "de"));

            String last = pdf.pageTexts().getLast();
            assertThat(last).as("%d lines", count).contains("Gesamtbetrag", "IBAN DE89");
        }
        assertThat(read(SampleDocuments.brabant()).pageTexts().getLast()).contains("Reverse charge", "IBAN DE89");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 40, 120, 1_000})
    void notices_of_any_length_are_whole_and_leave_how_to_pay_with_the_sums(int sentences) {
        String notice = IntStream.rangeClosed(1, sentences)
                .mapToObj(i -> "Satz %d von denen, die hier stehen m\u00FCssen.".formatted(i))
                .collect(Collectors.joining(" "));
        byte[] pdf = new InvoicePdf().render(EdgeDocuments.withNotices(notice, "Zuletzt."), null, null);
        ReadPdf read = ReadPdf.of(pdf);
        List<PrintedPage> pages = PrintedPage.of(pdf);

        assertThat(read.pageTexts()).anyMatch(page -> page.contains("Gesamtbetrag") && page.contains("IBAN DE89"));
        assertThat(read.pageTexts().getLast()).contains("Zuletzt.");
        long said = pages.stream()
                .flatMap(page -> page.runs().stream())
                .flatMap(run -> Stream.of(run.text().split(" ")))
                .filter("m\u00FCssen."::equals)
                .count();
        assertThat(said).isEqualTo(sentences);
        for (PrintedPage page : pages) {
            PrintedGridTest.allWithinTheMargins(page);
            PrintedGridTest.nothingOverlaps(page);
        }
    }

    /** Whoever validates a page looks at each line that it draws. */
    @Test
    void each_row_of_a_long_bill_is_underlined_once() throws IOException {
        byte[] pdf = new InvoicePdf().render(EdgeDocuments.linesWithDeduction(200, "de"), null, null);
        String drawn = new String(new PdfReader(pdf).getPageContent(2), ISO_8859_1);
        long rows = PrintedPage.of(pdf).get(1).runs().stream()
                .filter(run -> run.text().startsWith("25,00"))
                .count();

        long underlines =
                drawn.lines().filter(operator -> operator.endsWith(" l")).count();

        assertThat(rows).isGreaterThan(10);
        assertThat(underlines).isBetween(rows, rows + 5);
    }

    private static List<String> lines(DocumentContent content) {
        return read(content).text().lines().toList();
    }

    private static ReadPdf read(DocumentContent content) {
        return ReadPdf.of(new InvoicePdf().render(content, "<none/>".getBytes(UTF_8), null));
    }
}
