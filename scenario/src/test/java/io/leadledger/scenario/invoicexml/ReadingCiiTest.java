package io.leadledger.scenario.invoicexml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.scenario.invoicexml.CiiDocument.Line;
import io.leadledger.scenario.invoicexml.CiiDocument.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** On documents that a run wrote. */
class ReadingCiiTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 21);

    @Test
    void a_zugferd_invoice_says_its_number_sums_and_lines() {
        var invoice = CiiReader.read(sample("zugferd.xml"));

        assertThat(invoice.number()).isEqualTo("LEADS-2026-0001");
        assertThat(invoice.typeCode()).isEqualTo("380");
        assertThat(invoice.issueDate()).isEqualTo(ISSUED);
        assertThat(invoice.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(invoice.net()).isEqualByComparingTo("1775.00");
        assertThat(invoice.tax()).isEqualByComparingTo("337.25");
        assertThat(invoice.total()).isEqualByComparingTo("2112.25");
        assertThat(invoice.reference()).isEmpty();
        assertThat(invoice.lines()).extracting(Line::item).containsExactly("alpha-catch-all", "alpha-premium");
        assertThat(invoice.lines().getLast()).satisfies(line -> {
            assertThat(line.quantity()).isEqualByComparingTo("38");
            assertThat(line.unitPrice()).isEqualByComparingTo("25.00");
            assertThat(line.net()).isEqualByComparingTo("950.00");
            assertThat(line.serviceFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(line.serviceTo()).isEqualTo(LocalDate.of(2026, 1, 31));
        });
    }

    @Test
    void an_xrechnung_is_read_alike() {
        var invoice = CiiReader.read(sample("xrechnung.xml"));

        assertThat(new String(sample("xrechnung.xml"), StandardCharsets.UTF_8)).contains("xrechnung_3.0");
        assertThat(invoice.total()).isEqualByComparingTo("297.50");
        assertThat(invoice.lines()).extracting(Line::quantity).containsExactly(new BigDecimal("10.0000"));
    }

    @Test
    void a_credit_note_names_the_invoice_it_corrects() {
        var note = CiiReader.read(sample("credit-note.xml"));

        assertThat(note.typeCode()).isEqualTo("381");
        assertThat(note.total()).isEqualByComparingTo("29.75");
        assertThat(note.reference()).contains(new Reference("MESSY-2026-0001", ISSUED));
    }

    @Test
    void a_document_type_is_refused_and_nothing_is_fetched() {
        var hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + new String(sample("zugferd.xml"), StandardCharsets.UTF_8).replaceFirst("<\\?xml.*?\\?>", "");

        assertThatThrownBy(() -> CiiReader.read(hostile.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void what_is_missing_is_named() {
        var without = new String(sample("zugferd.xml"), StandardCharsets.UTF_8)
                .replaceAll("<ram:GrandTotalAmount>.*?</ram:GrandTotalAmount>", "");

        assertThatThrownBy(() -> CiiReader.read(without.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("GrandTotalAmount");
    }

    private static byte[] sample(String name) {
        try (var stream = Objects.requireNonNull(ReadingCiiTest.class.getResourceAsStream(name))) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
