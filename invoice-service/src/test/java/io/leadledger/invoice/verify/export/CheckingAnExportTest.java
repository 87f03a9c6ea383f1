package io.leadledger.invoice.verify.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Crowd;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a stranger does who has the zip and nothing of ours: the commands are those of the page of words, word by word. */
@Tag("R-101")
class CheckingAnExportTest implements InvoiceServiceTest {

    private static final String EXPORT = "/api/v1/documents/export?entityId={e}";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @TempDir
    Path folder;

    private String entity = "";
    private List<String> numbers = List.of();

    @BeforeEach
    void three_invoices_and_a_credit_note() {
        Crowd crowd = Crowd.of(2, facts, api);
        entity = crowd.entity();
        BilledPartner partner = BilledPartner.of(facts, api, entity);
        List<String> leads = partner.delivered(2, "2026-01-10");
        api.job("/api/v1/billing-runs", crowd.january());
        api.job("/api/v1/finalizations", crowd.january());
        partner.cancelled(leads.subList(1, 2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api.creditNotes(entity).isEmpty());
        numbers = Stream.concat(api.invoices(entity).stream(), api.creditNotes(entity).stream())
                .map(one -> one.get("number").asString())
                .sorted()
                .toList();
    }

    @Test
    void everything_is_found_as_it_was_by_the_commands_of_both_pages_of_words() throws Exception {
        Answer answer = api.get(EXPORT, entity);
        Unzipped export = Unzipped.of(answer.bytes(), folder);

        assertThat(answer.headers().getContentType()).hasToString("application/zip");
        assertThat(export.names("documents"))
                .hasSize(4 * 3)
                .containsAll(numbers.stream().map(number -> number + ".pdf").toList());
        assertThat(export.check("README.txt"))
                .containsExactly(
                        "files: unchanged",
                        "register/credit-notes: unbroken",
                        "register/invoices: unbroken",
                        "documents: as registered",
                        "hashes/credit-notes: 1 exported",
                        "hashes/invoices: 3 exported");
        assertThat(export.check("LIESMICH.txt"))
                .containsExactly(
                        "Dateien: unverändert",
                        "register/credit-notes: lückenlos",
                        "register/invoices: lückenlos",
                        "Dokumente: wie eingetragen",
                        "hashes/credit-notes: 1 exportiert",
                        "hashes/invoices: 3 exportiert");
        assertThat(export.text("README.txt")).contains("all that were issued, 4 documents", lastHash("INVOICE"));
        assertThat(export.text("register/invoices/head.txt")).isEqualTo(lastHash("INVOICE") + "\n");
        assertThat(api.get(EXPORT, entity).bytes()).isEqualTo(answer.bytes());
    }

    @Test
    void a_byte_of_a_document_is_noticed_even_by_who_does_not_believe_the_list() throws Exception {
        Unzipped export = Unzipped.of(api.get(EXPORT, entity).bytes(), folder);
        String pdf = "documents/" + numbers.getFirst() + ".pdf";

        export.flip(pdf);

        assertThat(export.check("README.txt"))
                .contains(pdf + ": FAILED", "register/invoices: unbroken")
                .doesNotContain("files: unchanged", "documents: as registered");

        export.sumsAnew();

        assertThat(export.check("README.txt"))
                .contains("files: unchanged", "register/invoices: unbroken", pdf + ": FAILED")
                .doesNotContain("documents: as registered");
    }

    @Test
    void a_byte_of_the_register_breaks_the_chain_even_where_all_hashes_are_made_anew() throws Exception {
        Unzipped export = Unzipped.of(api.get(EXPORT, entity).bytes(), folder);
        String entry = export.names("register/invoices").getFirst();

        export.flip("register/invoices/" + entry);

        assertThat(export.check("README.txt"))
                .contains("register/invoices/" + entry + ": FAILED", entry + ": FAILED")
                .doesNotContain("files: unchanged", "register/invoices: unbroken");

        export.sumsAnew();

        assertThat(export.check("README.txt"))
                .contains("files: unchanged", entry + ": FAILED", "register/credit-notes: unbroken")
                .doesNotContain("register/invoices: unbroken");
    }

    @Test
    void the_last_entry_and_one_that_is_taken_out_are_noticed_too() throws Exception {
        Unzipped export = Unzipped.of(api.get(EXPORT, entity).bytes(), folder);
        List<String> entries = export.names("register/invoices");

        export.flip("register/invoices/" + entries.get(2));
        assertThat(export.check("README.txt")).contains(entries.get(2) + ": FAILED");

        export.flip("register/invoices/" + entries.get(2));
        assertThat(export.check("README.txt")).contains("register/invoices: unbroken");

        Files.delete(folder.resolve("register/invoices").resolve(entries.get(1)));
        Files.delete(folder.resolve("hashes/invoices").resolve(entries.get(1)));
        export.sumsAnew();
        assertThat(export.check("README.txt"))
                .contains(entries.get(0) + ": FAILED", "hashes/invoices: something is missing before " + entries.get(2))
                .doesNotContain("register/invoices: unbroken");
    }

    @Test
    void some_days_have_the_whole_register_and_only_their_documents() throws Exception {
        JsonNode invoice = api.invoices(entity).getFirst();
        LocalDate day = LocalDate.parse(invoice.get("issueDate").asString());
        Answer other = api.get(EXPORT + "&from={f}&to={t}", entity, day.plusDays(1), day.plusDays(2));
        Answer same = api.get(EXPORT + "&from={f}&to={t}", entity, day, day.plusDays(1));

        Unzipped none = Unzipped.of(other.bytes(), folder.resolve("none"));

        assertThat(other.headers().getContentDisposition().getFilename())
                .endsWith("-%s-%s.zip".formatted(day.plusDays(1), day.plusDays(1)));
        assertThat(none.names("register/invoices")).hasSize(4);
        assertThat(none.names("")).doesNotContain("documents", "hashes");
        assertThat(Unzipped.of(same.bytes(), folder.resolve("some")).names("documents"))
                .hasSize(4 * 3);
        assertThat(api.get(EXPORT + "&from={f}", entity, day).status()).isEqualTo(422);
        assertThat(api.get(EXPORT + "&from={f}&to={f}", entity, day, day).status())
                .isEqualTo(422);
    }

    @Test
    void one_document_alone_is_checked_with_its_series() throws Exception {
        JsonNode invoice = api.invoices(entity).getFirst();
        JsonNode note = api.creditNotes(entity).getFirst();
        String invoiceId = invoice.get("invoiceId").asString();
        String noteId = note.get("creditNoteId").asString();

        Answer answer = api.get("/api/v1/invoices/{i}/export", invoiceId);
        Unzipped one = Unzipped.of(answer.bytes(), folder.resolve("one"));
        Unzipped credit =
                Unzipped.of(api.get("/api/v1/credit-notes/{n}/export", noteId).bytes(), folder.resolve("credit"));

        assertThat(answer.headers().getContentDisposition().getFilename())
                .isEqualTo("export-" + invoice.get("number").asString() + ".zip");
        assertThat(one.check("README.txt"))
                .containsExactly(
                        "files: unchanged",
                        "register/invoices: unbroken",
                        "documents: as registered",
                        "hashes/invoices: 1 exported");
        assertThat(credit.check("README.txt")).contains("hashes/credit-notes: 1 exported");
        assertThat(api.get("/api/v1/credit-notes/{n}/export", invoiceId).status())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/invoices/{n}/export", noteId).status()).isEqualTo(404);
    }

    private String lastHash(String kind) {
        return api.get("/api/v1/number-register?entityId={e}&kind={k}", entity, kind)
                .json()
                .get("items")
                .valueStream()
                .reduce((one, next) -> next)
                .orElseThrow()
                .get("hash")
                .asString();
    }
}
