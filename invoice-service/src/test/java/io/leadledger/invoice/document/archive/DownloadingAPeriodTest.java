package io.leadledger.invoice.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.testing.Crowd;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Tag("R-061")
class DownloadingAPeriodTest implements InvoiceServiceTest {

    private static final String ARCHIVE = "/api/v1/documents/archive?entityId={e}&from={from}&to={to}";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void the_zip_has_every_file_as_it_is_stored_and_an_index_that_proves_it() throws IOException {
        Crowd crowd = Crowd.of(3, facts, api);
        api.job("/api/v1/billing-runs", crowd.january());
        api.job("/api/v1/finalizations", crowd.january());

        Answer answer = api.get(ARCHIVE, crowd.entity(), Crowd.FROM, Crowd.TO);
        Map<String, byte[]> files = unzipped(answer.bytes());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getContentDisposition().getFilename())
                .isEqualTo("documents-2026-01-01-2026-01-31.zip");
        List<String> index = new String(files.get("index.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(index.getFirst())
                .startsWith("\uFEFFnumber,type,issue_date,due_date,partner,net,tax,total,currency,pdf_file,pdf_sha256");
        assertThat(index).hasSize(4);
        List<JsonNode> invoices = api.invoices(crowd.entity());
        assertThat(files).hasSize(1 + 3 * invoices.size());
        for (JsonNode invoice : invoices) {
            String number = invoice.get("number").asString();
            byte[] pdf = files.get(number + ".pdf");
            assertThat(pdf)
                    .isEqualTo(api.get(
                                    "/api/v1/invoices/{i}/documents/pdf",
                                    invoice.get("invoiceId").asString())
                            .bytes());
            assertThat(index)
                    .filteredOn(line -> line.startsWith(number + ",invoice,"))
                    .singleElement()
                    .asString()
                    .contains(",25.00,4.75,29.75,EUR,", number + ".pdf," + Sha256.hex(pdf))
                    .contains(number + ".xml," + Sha256.hex(files.get(number + ".xml")))
                    .endsWith(number + "-validation.json," + Sha256.hex(files.get(number + "-validation.json")));
        }
        assertThat(api.get(ARCHIVE, crowd.entity(), Crowd.FROM, Crowd.TO).bytes())
                .isEqualTo(answer.bytes());
    }

    @Test
    void drafts_and_other_periods_are_not_in_it() throws IOException {
        Crowd crowd = Crowd.of(1, facts, api);
        api.job("/api/v1/billing-runs", crowd.january());
        assertThat(unzipped(
                        api.get(ARCHIVE, crowd.entity(), Crowd.FROM, Crowd.TO).bytes()))
                .containsOnlyKeys("index.csv");
        api.job("/api/v1/finalizations", crowd.january());

        assertThat(unzipped(
                        api.get(ARCHIVE, crowd.entity(), "2026-01-02", Crowd.TO).bytes()))
                .containsOnlyKeys("index.csv");
        assertThat(unzipped(
                        api.get(ARCHIVE, crowd.entity(), Crowd.FROM, Crowd.TO).bytes()))
                .hasSize(4);
        assertThat(api.get(ARCHIVE, crowd.entity(), Crowd.TO, Crowd.FROM).status())
                .isEqualTo(422);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
