package io.leadledger.invoice.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.LeadsShown;
import io.leadledger.api.invoice.provenance.RoutingReason;
import io.leadledger.api.invoice.provenance.SheetLanguage;
import io.leadledger.event.EventIds;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.provenance.BilledTransactions.Some;
import io.leadledger.invoice.support.MadeWhileRead;
import io.leadledger.money.Money;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-100")
class LeadSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private final List<Some> asked = new ArrayList<>();

    @Test
    void the_sum_of_what_is_on_the_line_is_its_net_however_many_reads_it_takes() throws IOException {
        int count = 2 * LeadSheet.AT_ONCE + 1;
        List<BilledTransaction> leads = new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> lead("lead-" + i, true)).toList());
        leads.add(LeadSheet.AT_ONCE, lead("lead-gone", false));

        List<CSVRecord> rows = rows(SheetLanguage.EN, LeadsShown.ALL, leads);

        assertThat(rows).hasSize(1 + count + 1);
        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> new BigDecimal(row.get(9)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(new BigDecimal("25.00").multiply(BigDecimal.valueOf(count)));
        assertThat(asked).hasSize(3).first().isEqualTo(new Some(null, LeadSheet.AT_ONCE));
        assertThat(asked.getLast().last()).isEqualTo(leads.get(2 * LeadSheet.AT_ONCE - 1));
    }

    @Test
    void a_line_that_ends_with_a_whole_read_is_asked_once_more_and_ends() throws IOException {
        List<BilledTransaction> leads = IntStream.range(0, LeadSheet.AT_ONCE)
                .mapToObj(i -> lead("lead-" + i, true))
                .toList();

        assertThat(rows(SheetLanguage.EN, LeadsShown.ALL, leads)).hasSize(1 + LeadSheet.AT_ONCE);
        assertThat(asked).hasSize(2);
    }

    @Test
    void what_a_spreadsheet_would_compute_is_text() throws IOException {
        CSVRecord row = rows(SheetLanguage.EN, LeadsShown.ALL, List.of(lead("=1+1", false)))
                .getLast();

        assertThat(row.get(0)).isEqualTo("'=1+1");
        assertThat(row.get(5)).isEqualTo("'@premium");
        assertThat(row.get(16)).isEqualTo("'+wrong number");
        assertThat(row.get(8)).isEqualTo("25.00");
    }

    @Test
    void a_german_one_has_its_words_and_a_comma_for_a_decimal_one() throws IOException {
        List<BilledTransaction> leads = List.of(lead("lead-1", true), lead("lead-2", false));

        List<CSVRecord> rows = rows(SheetLanguage.DE, LeadsShown.CANCELLED, leads);

        assertThat(rows.getFirst().get(0)).isEqualTo("\uFEFFLead");
        assertThat(rows.getFirst().toList()).contains("Preis", "In dieser Position", "Storniert wegen", "Zuteilung");
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().toList())
                .contains(
                        "lead-2",
                        "vom liefernden System gewählt",
                        "storniert",
                        "25,00",
                        "0,00",
                        "Stufe der Zuordnung",
                        "101",
                        "event-7",
                        "Rückgabe genehmigt");
    }

    private List<CSVRecord> rows(SheetLanguage language, LeadsShown shown, List<BilledTransaction> leads)
            throws IOException {
        asked.clear();
        InvoiceLine line = new InvoiceLine(
                1,
                new AssignmentId("a"),
                "@premium",
                null,
                leads.size(),
                Money.of("25.00", "EUR"),
                Money.of("25.00", "EUR").times(leads.size()),
                new BigDecimal("19"),
                DAY,
                DAY,
                false,
                null);
        LeadSheet sheet = new LeadSheet(language, line, shown, some -> behind(leads, some));
        try (MadeWhileRead read = new MadeWhileRead(sheet)) {
            String text = new String(read.readAllBytes(), StandardCharsets.UTF_8);
            char delimiter = language == SheetLanguage.DE ? ';' : ',';
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .get()
                    .parse(new StringReader(text))
                    .getRecords();
        }
    }

    private List<BilledTransaction> behind(List<BilledTransaction> leads, Some some) {
        asked.add(some);
        int from = some.last() == null ? 0 : leads.indexOf(some.last()) + 1;
        int limit = some.limit() == null ? leads.size() : some.limit();
        return leads.subList(from, Math.min(from + limit, leads.size()));
    }

    private static BilledTransaction lead(String id, boolean billed) {
        @Nullable CreditNoteId noNote = null;
        return new BilledTransaction(
                new TransactionId(EventIds.next()),
                new DeliveryId("delivery-of-" + id),
                new LeadId(id),
                Instant.parse("2026-01-10T10:00:00Z"),
                DAY,
                RoutingReason.RECORDED,
                billed,
                2500,
                "EUR",
                "{\"kind\":\"TIER\",\"eventId\":\"event-7\",\"tierFromLead\":101,\"position\":120}",
                billed ? null : CancellationCause.RETURN_APPROVED,
                billed ? null : "+wrong number",
                billed ? null : Instant.parse("2026-01-12T10:00:00Z"),
                billed ? null : "jonas",
                noNote,
                null);
    }
}
