package io.leadledger.invoice.document.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A document is prepared with the number it will probably get; its report is about what is stored, whatever happened since. */
@Tag("R-053")
@Tag("R-077")
class OvertakenDocumentsTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    InjectedFailures failures;

    @Autowired
    JdbcClient jdbc;

    /**
     * Before it is prepared, and when everything but its number is written: the series is locked for the last steps alone, and who
     * has written all the rest keeps nobody from the number.
     */
    @ParameterizedTest
    @ValueSource(strings = {"finalize.before-number", "finalize.facts-written"})
    void one_whose_number_another_took_meanwhile_is_made_anew_and_its_report_is_of_its_own_files(String point) {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        BilledPartner beta = BilledPartner.of(facts, api, alpha.entity());
        alpha.delivered(1, "2026-01-10");
        beta.delivered(1, "2026-01-10");
        String overtaken = alpha.drafted();
        String overtaking = beta.drafted();
        failures.onceAt(
                point, () -> assertThat(api.makeFinal(overtaking).status()).isEqualTo(200));

        assertThat(api.makeFinal(overtaken).status()).isEqualTo(200);

        assertThat(numberAndReport(overtaking)).endsWith("-0001");
        assertThat(numberAndReport(overtaken)).endsWith("-0002");
        assertThat(jdbc.sql("select count(*) from document_file where document_id = ?")
                        .param(overtaken)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    /** The number, which the report has to name beside the hashes of the stored files. */
    private String numberAndReport(String id) {
        JsonNode invoice = api.get("/api/v1/invoices/{i}", id).json();
        JsonNode report =
                api.get("/api/v1/invoices/{i}/documents/validation-report", id).json();
        assertThat(report.get("number")).isEqualTo(invoice.get("number"));
        assertThat(report.get("pdfSha256")).isEqualTo(invoice.at("/hashes/pdfSha256"));
        assertThat(report.get("xmlSha256")).isEqualTo(invoice.at("/hashes/xmlSha256"));
        return invoice.get("number").asString();
    }
}
