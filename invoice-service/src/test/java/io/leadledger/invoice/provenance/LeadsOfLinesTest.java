package io.leadledger.invoice.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Tag("R-100")
class LeadsOfLinesTest implements InvoiceServiceTest {

    private static final String SHEET = "/api/v1/invoices/{i}/lines/1/transactions.csv";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void the_sheet_of_a_draft_has_its_cancelled_leads_and_sums_to_the_line() throws IOException {
        BilledPartner partner = BilledPartner.alone(facts, api);
        List<String> leads = partner.delivered(4, "2026-01-10");
        partner.cancelled(leads.subList(0, 1));
        String draft = partner.drafted();

        Answer answer = api.get(SHEET, draft);
        List<CSVRecord> rows = rows(answer);

        assertThat(answer.headers().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(answer.headers().getContentDisposition().getFilename()).isEqualTo("draft-line-1.csv");
        assertThat(rows).hasSize(4);
        assertThat(sum(rows))
                .isEqualByComparingTo(net("/api/v1/invoices/{i}", draft))
                .isEqualByComparingTo("75.00");
        assertThat(rows)
                .filteredOn(row -> row.get("State").equals("cancelled"))
                .singleElement()
                .extracting(row -> row.get("Cancelled because"))
                .isEqualTo("revoked by automation");
        assertThat(rows(api.get(SHEET + "?only=BILLED", draft))).hasSize(3);
        assertThat(rows(api.get(SHEET + "?only=CANCELLED", draft))).hasSize(1);
        assertThat(api.get(SHEET + "?only=SOME", draft).status()).isEqualTo(400);
        assertThat(api.get(SHEET.replace("/1/", "/2/"), draft).status()).isEqualTo(404);
    }

    @Test
    void each_line_of_a_credit_note_opens_what_it_gives_back() throws IOException {
        BilledPartner partner = BilledPartner.alone(facts, api);
        String other = facts.assignment(partner.entity(), partner.id(), "catch-all");
        partner.arrived(List.of(), List.of(), List.of(other));
        List<String> cheap = facts.deliver(2, partner.entity(), partner.id(), other, "15.00", "2026-01-11");
        partner.arrived(cheap, List.of(), List.of());
        List<String> dear = partner.delivered(3, "2026-01-10");
        String invoice = partner.drafted();
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        partner.cancelled(List.of(dear.get(0), dear.get(2), cheap.get(1)));
        await().atMost(Duration.ofSeconds(30)).until(() -> credited(partner.entity()) == 3);

        for (JsonNode note : api.creditNotes(partner.entity())) {
            String id = note.get("creditNoteId").asString();
            for (JsonNode line : note.at("/bill/lines")) {
                Map<String, Object> at =
                        Map.of("n", id, "l", line.get("position").asInt());
                List<CSVRecord> rows =
                        rows(api.get("/api/v1/credit-notes/{n}/lines/{l}/transactions.csv", at.get("n"), at.get("l")));
                JsonNode leads = api.get("/api/v1/credit-notes/{n}/lines/{l}/transactions", at.get("n"), at.get("l"))
                        .json();

                assertThat(rows).hasSize(line.get("quantity").asInt()).hasSameSizeAs(leads);
                assertThat(sum(rows))
                        .isEqualByComparingTo(line.at("/net/amount").asString());
                assertThat(rows)
                        .allMatch(row -> row.get("State").equals("credited"))
                        .allMatch(row ->
                                row.get("Assignment").equals(line.get("name").asString()))
                        .allMatch(row ->
                                row.get("Credit note").equals(note.get("number").asString()));
            }
        }
        String id =
                api.creditNotes(partner.entity()).getFirst().get("creditNoteId").asString();
        assertThat(api.get("/api/v1/credit-notes/{n}/lines/9/transactions.csv", id)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/credit-notes/{n}/lines/1/transactions", invoice)
                        .status())
                .isEqualTo(404);
        List<CSVRecord> billed = rows(api.get(SHEET, invoice));
        assertThat(sum(billed)).isEqualByComparingTo(net("/api/v1/invoices/{i}", invoice));
    }

    private long credited(String entity) {
        return api.creditNotes(entity).stream()
                .flatMap(note -> StreamSupport.stream(note.at("/bill/lines").spliterator(), false))
                .mapToLong(line -> line.get("quantity").asLong())
                .sum();
    }

    private BigDecimal net(String address, String id) {
        return new BigDecimal(
                api.get(address, id).json().at("/bill/lines/0/net/amount").asString());
    }

    private static BigDecimal sum(List<CSVRecord> rows) {
        return rows.stream()
                .map(row -> new BigDecimal(row.get("On this line")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<CSVRecord> rows(Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        String text = new String(answer.bytes(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
