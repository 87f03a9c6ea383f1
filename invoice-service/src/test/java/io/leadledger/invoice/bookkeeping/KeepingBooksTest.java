package io.leadledger.invoice.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import io.leadledger.invoice.testing.PaymentCalls;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bookkeeper gets of invoices, credit notes and payments. */
@Tag("R-065")
class KeepingBooksTest implements InvoiceServiceTest {

    private static final String ISSUED = "2026-02-02";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    PaymentCalls payments;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void the_day_of_issue() {
        clock.setTo(ISSUED + "T08:00:00Z");
    }

    @Test
    void the_bookkeeper_gets_what_happened_on_accounts_that_stay() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        List<String> leads = partner.delivered(2, "2026-01-10");
        String invoice = partner.drafted();
        api.makeFinal(invoice);
        String number =
                api.get("/api/v1/invoices/{i}", invoice).json().get("number").asString();
        String payment = payments.pay(EventIds.next(), invoice, null, ISSUED)
                .json()
                .get("paymentId")
                .asString();
        partner.cancelled(leads.subList(0, 1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(creditBalance(invoice)).isEqualTo("29.75"));
        payments.payOut(invoice, "20.00");
        String other = payments.february(partner);
        assertThat(payments.use(invoice, other, "5.00").status()).isEqualTo(201);
        payments.revert(
                other,
                payments.pay(EventIds.next(), other, "1.00", ISSUED)
                        .json()
                        .get("paymentId")
                        .asString(),
                "wrong");
        String otherNumber =
                api.get("/api/v1/invoices/{i}", other).json().get("number").asString();
        String export = "/api/v1/bookkeeping/export/{f}?entityId={e}&from=2026-02-01&to=2026-02-28";
        assertThat(PaymentCalls.code(api.get(export, "datev", partner.entity())))
                .isEqualTo("datev-not-set-up");

        String rows = new String(api.get(export, "csv", partner.entity()).bytes(), StandardCharsets.UTF_8);
        assertThat(rows.lines()
                        .skip(1)
                        .map(row -> row.replace(number, "N")
                                .replace(otherNumber, "M")
                                .replaceAll(",[^,]*((?:,[^,]*){4})$", "$1")))
                .contains(
                        "2026-02-02,INVOICE,M,29.75,EUR,DEBIT,10000,8400,2026-02-16,2026-02-01,,25.00,4.75,19,",
                        "2026-02-02,PAYMENT,M,1.00,EUR,DEBIT,1200,10000,,,,,,,")
                .contains("2026-02-02,PAYMENT_REVERTED,M,1.00,EUR,CREDIT,1200,10000,,,,,,,")
                .filteredOn(row -> row.contains(",N,"))
                .containsExactly(
                        "2026-02-02,INVOICE,N,59.50,EUR,DEBIT,10000,8400,2026-02-16,2026-01-31,,50.00,9.50,19,",
                        "2026-02-02,CREDIT_NOTE,N,29.75,EUR,CREDIT,10000,8400,,2026-01-31,,25.00,4.75,19,",
                        "2026-02-02,PAYMENT,N,59.50,EUR,DEBIT,1200,10000,,,,,,,",
                        "2026-02-02,PAYOUT,N,20.00,EUR,CREDIT,1200,10000,,,,,,,");

        assertThat(settings(partner, 0, "999").json().at("/errors/0/code").asString())
                .isEqualTo("out-of-range");
        assertThat(settings(partner, 0, "29098").status()).isEqualTo(200);
        assertThat(settings(partner, 0, "29098").status()).isEqualTo(412);
        Answer batch = api.get(export, "datev", partner.entity());
        assertThat(batch.headers().getContentDisposition().getFilename()).startsWith("EXTF_Buchungsstapel_");
        assertThat(new String(batch.bytes(), Charset.forName("windows-1252")).lines())
                .hasSize(9)
                .first()
                .asString()
                .startsWith("\"EXTF\";700;21;\"Buchungsstapel\";13;");
        assertThat(PaymentCalls.code(api.get(
                        "/api/v1/bookkeeping/export/datev?entityId={e}&from=2025-12-31&to=2026-01-01",
                        partner.entity())))
                .isEqualTo("across-fiscal-years");
        assertThat(payment).isNotEmpty();
    }

    private Answer settings(BilledPartner partner, long version, String consultant) {
        Map<String, String> body = new HashMap<>(Map.of(
                "entityId", partner.entity(),
                "consultantNumber", consultant,
                "clientNumber", "55003",
                "fiscalYearMonth", "1",
                "accountLength", "4",
                "firstDebtor", "10000",
                "bank", "1200",
                "revenueStandard", "8400",
                "revenueReduced", "8300",
                "revenueReverseCharge", "8336"));
        body.put("revenueOutsideEu", "8338");
        body.put("revenueExempt", "8195");
        return api.put(version, "/api/v1/bookkeeping/settings", body);
    }

    private String creditBalance(String invoice) {
        return api.get("/api/v1/invoices/{i}", invoice)
                .json()
                .at("/settlement/creditBalance/amount")
                .asString();
    }
}
