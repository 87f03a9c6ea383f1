package io.leadledger.scenario.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.document.OfficialCheck;
import io.leadledger.api.invoice.document.RuleCheck;
import io.leadledger.api.invoice.document.RuleSet;
import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.api.invoice.document.Verdict;
import io.leadledger.scenario.billing.MonthLeads;
import io.leadledger.scenario.billing.UnbilledLeads;
import io.leadledger.scenario.delivery.Counts;
import io.leadledger.scenario.finalizing.NotFinalized;
import io.leadledger.scenario.invoicexml.CiiDocument;
import io.leadledger.scenario.invoicexml.CiiDocument.Line;
import io.leadledger.scenario.invoicexml.CiiDocument.Reference;
import io.leadledger.scenario.setup.Period;
import io.leadledger.scenario.sheet.RejectedRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WritingSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void amounts_are_text_in_the_currencys_decimals_and_counts_are_numbers() {
        var output = new KeptOutput();
        var pdf = WrittenFile.to(output, "L-C-1.pdf", new byte[] {1});
        var line =
                new Line("premium", new BigDecimal("2.0000"), new BigDecimal("25"), new BigDecimal("50.0"), DAY, DAY);
        var content = new CiiDocument(
                "L-C-1",
                "381",
                DAY,
                Currency.getInstance("EUR"),
                new BigDecimal("50"),
                new BigDecimal("9.5"),
                new BigDecimal("59.50"),
                List.of(line, line),
                Optional.of(new Reference("L-1", DAY)));
        var summary = new Summary(
                new Period("leads", LocalDate.of(2026, 1, 1), DAY),
                new Counts(4, 2, 1, 1, 1, 1),
                new Counts(0, 0, 0, 0, 0, 0),
                List.of(new BilledDocument("alpha", "DOMESTIC", content, pdf, pdf, report())),
                List.of(new RejectedRow("deliveries.csv", 3, "test", "expected")),
                List.of(new NotFinalized("beta", "missing")),
                List.of(new UnbilledLeads("gamma", 2, "50.00")),
                List.of(new MonthLeads(YearMonth.of(2026, 6), 3)),
                null);

        SummaryFile.write(summary, output);

        var json = JsonMapper.shared().readTree(output.files().get("summary.json"));
        var document = json.path("documents").path(0);
        assertThat(document.path("net").stringValue()).isEqualTo("50.00");
        assertThat(document.path("tax").stringValue()).isEqualTo("9.50");
        assertThat(document.path("lead_count").intValue()).isEqualTo(4);
        assertThat(document.path("lines").path(0).path("quantity").isIntegralNumber())
                .isTrue();
        assertThat(document.path("lines").path(0).path("unit_price").stringValue())
                .isEqualTo("25.00");
        assertThat(document.path("references").path("number").stringValue()).isEqualTo("L-1");
        assertThat(document.path("files").path("pdf").path("path").stringValue())
                .isEqualTo("L-C-1.pdf");
        assertThat(document.path("files").path("pdf").path("sha256").stringValue())
                .isEqualTo("4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a");
        assertThat(document.path("validation").path("en_16931").stringValue()).isEqualTo("accepted");
        assertThat(document.path("validation").path("factur_x").stringValue()).isEqualTo("not_applicable");
        assertThat(document.path("files").path("validation_report").path("path").stringValue())
                .isEqualTo("L-C-1-validation.json");
        assertThat(json.path("counts").path("deliveries_read").intValue()).isEqualTo(4);
        assertThat(json.path("rejected").path(0).path("column").stringValue()).isEqualTo("test");
        assertThat(json.path("not_finalized").path(0).path("partner").stringValue())
                .isEqualTo("beta");
        assertThat(json.has("failed")).isFalse();
        assertThat(json.path("waiting").path(0).toString())
                .isEqualTo("{\"partner\":\"gamma\",\"leads\":2,\"net\":\"50.00\"}");
        assertThat(json.path("outside_period").toString()).isEqualTo("[{\"month\":\"2026-06\",\"leads\":3}]");
        assertThat(output.files()).containsOnlyKeys("L-C-1.pdf", "summary.json");
    }

    private static BilledDocument.Report report() {
        var said = new ValidationReport(
                Verdict.ACCEPTED,
                "L-C-1",
                "",
                null,
                List.of(
                        check(OfficialCheck.EN_16931, Verdict.ACCEPTED),
                        check(OfficialCheck.FACTUR_X, Verdict.NOT_APPLICABLE)));
        return new BilledDocument.Report(said, new WrittenFile("L-C-1-validation.json", ""));
    }

    private static RuleCheck check(OfficialCheck check, Verdict verdict) {
        return new RuleCheck(check, verdict, new RuleSet(check, "", ""), null, List.of());
    }
}
