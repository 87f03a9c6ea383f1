package io.leadledger.invoice.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A bill whose VAT rate changed in mid-month, 100.00 at 19 % and 50.00 at 16 %: each adjustment says its rate. */
@Tag("R-052")
class AdjustingTwoRatesTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    private BilledPartner alpha;

    private String invoice;

    @BeforeEach
    void aDraftAtTwoRates() {
        String entity = facts.germanEntity("e" + EventIds.next().substring(24));
        facts.say(new VatRateSet(
                new EntityId(entity), VatRateKind.STANDARD, new BigDecimal("16"), LocalDate.of(2026, 1, 16)));
        alpha = BilledPartner.of(facts, api, entity);
        alpha.delivered(4, "2026-01-15");
        alpha.delivered(2, "2026-01-16");
        invoice = alpha.drafted();
    }

    @Test
    void without_a_rate_it_is_refused_and_with_one_of_no_line_too() {
        for (String rate : new String[] {null, "7", "0", "17.5"}) {
            Answer refused = adjust("-30.00", rate);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("vatRate");
            assertThat(refused.json().at("/errors/0/code").asString())
                    .isEqualTo(rate == null ? "vat-rate-needed" : "no-such-vat-rate");
            assertThat(refused.json().at("/errors/0/message").asString()).contains("expected 19 or 16");
        }
        assertThat(bill().at("/adjustments").size()).isZero();
    }

    @Test
    void it_is_stored_with_its_rate_and_taken_off_there() {
        assertThat(adjust("-30.00", "16.00").status()).isEqualTo(201);

        assertThat(bill().at("/adjustments/0/vatRate").asString()).isEqualTo("16");
        assertThat(sums()).containsExactly("19: 100.00, 19.00", "16: 20.00, 3.20");
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        assertThat(bill().at("/adjustments/0/vatRate").asString()).isEqualTo("16");
        assertThat(xml()).contains("<ram:ActualAmount>30.00</ram:ActualAmount>");
        assertThat(xml().split("<ram:SpecifiedTradeAllowanceCharge>")[1])
                .contains("<ram:RateApplicablePercent>16.00</ram:RateApplicablePercent>");
    }

    @Test
    void one_beyond_what_is_billed_at_its_rate_is_refused_before_the_number_and_split_it_is_right() {
        JsonNode tooMuch = adjust("-60.00", "16").json();

        Answer refused = api.makeFinal(invoice);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("negative-net-at-rate");
        assertThat(refused.json().at("/errors/0/message").asString()).contains("16 %", "-10.00 EUR");
        assertThat(api.get("/api/v1/invoices/{i}", invoice)
                        .json()
                        .at("/blockers/0/code")
                        .asString())
                .isEqualTo("negative-net-at-rate");
        assertThat(registered()).isZero();
        api.change(
                "DELETE", invoice, "adjustments/" + tooMuch.at("/adjustmentId").asString(), null);
        assertThat(adjust("-50.00", "16").status()).isEqualTo(201);
        assertThat(adjust("-10.00", "19").status()).isEqualTo(201);
        assertThat(sums()).containsExactly("19: 90.00, 17.10", "16: 0.00, 0.00");
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        assertThat(registered()).isOne();
    }

    @Test
    void when_accepted_changes_leave_one_rate_it_goes_with_that() {
        adjust("-30.00", "16");
        facts.say(new VatRateSet(
                new EntityId(alpha.entity()), VatRateKind.STANDARD, new BigDecimal("19"), LocalDate.of(2026, 1, 16)));
        org.awaitility.Awaitility.await()
                .until(() -> !api.get("/api/v1/invoices/{i}", invoice)
                        .json()
                        .at("/drift/changed")
                        .isEmpty());

        assertThat(api.recalculate(invoice).status()).isEqualTo(200);

        assertThat(bill().at("/adjustments/0/vatRate").asString()).isEqualTo("19");
        assertThat(sums()).containsExactly("19: 120.00, 22.80");
    }

    private Answer adjust(String amount, @Nullable String rate) {
        return api.adjustAt(rate, EventIds.next(), invoice, amount);
    }

    private JsonNode bill() {
        return api.get("/api/v1/invoices/{i}", invoice).json().get("bill");
    }

    private List<String> sums() {
        return bill().at("/totals/taxes")
                .valueStream()
                .map(tax -> "%s: %s, %s"
                        .formatted(
                                tax.at("/vatPercent").asString(),
                                tax.at("/net/amount").asString(),
                                tax.at("/tax/amount").asString()))
                .toList();
    }

    private String xml() {
        return new String(api.get("/api/v1/invoices/{i}/documents/xml", invoice).bytes(), StandardCharsets.UTF_8);
    }

    private int registered() {
        return api.get("/api/v1/number-register?entityId={e}", alpha.entity())
                .json()
                .get("approximateTotal")
                .asInt();
    }
}
