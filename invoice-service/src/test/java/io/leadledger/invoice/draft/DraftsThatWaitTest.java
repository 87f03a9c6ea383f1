package io.leadledger.invoice.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What has not arrived, or was not seen, keeps a draft as it is. */
class DraftsThatWaitTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    @Tag("R-059")
    void a_lead_of_an_assignment_nobody_has_told_of_waits_and_stops_nothing() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(2, "2026-01-10");
        String draft = alpha.drafted();
        String unknown = EventIds.next();
        alpha.arrived(
                facts.deliver(1, alpha.entity(), alpha.id(), unknown, "25.00", "2026-01-11"), List.of(), List.of());

        JsonNode shown = api.get("/api/v1/invoices/{i}", draft).json();
        assertThat(shown.get("drift").isNull()).isTrue();
        assertThat(shown.at("/warnings/0/code").asString()).isEqualTo("assignment-not-arrived");
        for (String path : List.of(
                "/api/v1/invoices/checks?entityId={e}",
                "/api/v1/invoices/counts?entityId={e}",
                "/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01")) {
            assertThat(api.get(path, alpha.entity()).status()).as(path).isEqualTo(200);
        }
        facts.say(Facts.assigned(unknown, alpha.entity(), alpha.id(), "late-known"));
        alpha.arrived(List.of(), List.of(), List.of(unknown));
        assertThat(api.get("/api/v1/invoices/{i}", draft)
                        .json()
                        .at("/drift/added")
                        .asInt())
                .isOne();
        assertThat(api.recalculate(draft).status()).isEqualTo(200);
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/invoices/{i}", draft)
                        .json()
                        .at("/bill/totals/net/amount")
                        .asString())
                .isEqualTo("75.00");
    }

    @Test
    void a_draft_with_a_waiting_lead_can_be_final_without_it() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(2, "2026-01-10");
        String draft = alpha.drafted();
        alpha.arrived(
                facts.deliver(1, alpha.entity(), alpha.id(), EventIds.next(), "25.00", "2026-01-11"),
                List.of(),
                List.of());

        assertThat(api.makeFinal(draft).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/invoices/{i}", draft)
                        .json()
                        .at("/bill/totals/net/amount")
                        .asString())
                .isEqualTo("50.00");
    }

    @Test
    void a_partner_with_a_lead_of_an_assignment_nobody_has_told_of_gets_its_first_draft_when_that_has_come() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2026-01-10");
        String unknown = EventIds.next();
        alpha.arrived(
                facts.deliver(1, alpha.entity(), alpha.id(), unknown, "25.00", "2026-01-11"), List.of(), List.of());

        assertThat(api.get("/api/v1/previews?entityId={e}&from=2026-01-01&to=2026-02-01", alpha.entity())
                        .json()
                        .get("waiting")
                        .asInt())
                .isOne();
        assertThat(api.generate(alpha.entity(), "2026-01-01", "2026-02-01")).isZero();
        facts.say(Facts.assigned(unknown, alpha.entity(), alpha.id(), "late-known"));
        alpha.arrived(List.of(), List.of(), List.of(unknown));
        assertThat(api.get("/api/v1/invoices/{i}", alpha.drafted())
                        .json()
                        .at("/bill/totals/net/amount")
                        .asString())
                .isEqualTo("50.00");
    }

    @Test
    @Tag("R-059")
    void accepted_changes_leave_a_waiting_lead_waiting() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        List<String> leads = alpha.delivered(2, "2026-01-10");
        String draft = alpha.drafted();
        String unknown = EventIds.next();
        alpha.arrived(
                facts.deliver(1, alpha.entity(), alpha.id(), unknown, "25.00", "2026-01-11"), List.of(), List.of());
        alpha.cancelled(leads.subList(0, 1));

        assertThat(api.recalculate(draft).status()).isEqualTo(200);

        JsonNode accepted = api.get("/api/v1/invoices/{i}", draft).json();
        assertThat(accepted.at("/bill/totals/net/amount").asString()).isEqualTo("25.00");
        assertThat(accepted.get("drift").isNull()).isTrue();
        assertThat(accepted.at("/warnings/0/code").asString()).isEqualTo("assignment-not-arrived");
    }

    @Test
    void who_does_not_say_which_version_he_saw_changes_nothing() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2026-01-10");
        String draft = alpha.drafted();
        Map<String, Object> credit =
                Map.of("amount", Map.of("amount", "-1.00", "currency", "EUR"), "reason", "disputed lead");
        JsonNode before = api.get("/api/v1/invoices/{i}", draft).json();

        assertThat(api.postWithKey(EventIds.next(), "/api/v1/invoices/{i}/adjustments", credit, draft)
                        .status())
                .isEqualTo(428);
        assertThat(api.delete("/api/v1/invoices/{i}/adjustments/{a}", draft, EventIds.next())
                        .status())
                .isEqualTo(428);
        for (String change : List.of("recalculation", "discarding", "finalization")) {
            assertThat(api.post("/api/v1/invoices/{i}/" + change, null, draft).status())
                    .as(change)
                    .isEqualTo(428);
        }

        assertThat(api.get("/api/v1/invoices/{i}", draft).json()).isEqualTo(before);
        assertThat(api.change(HttpMethod.POST.name(), draft, "discarding", null).status())
                .isEqualTo(200);
    }

    @Test
    @Tag("R-058")
    void an_invoice_of_nothing_is_paid_and_not_credited() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2026-01-10");
        String draft = alpha.drafted();
        api.adjust(EventIds.next(), draft, "-25.00", "goodwill");

        assertThat(api.makeFinal(draft).status()).isEqualTo(200);

        assertThat(api.get("/api/v1/invoices/{i}", draft)
                        .json()
                        .get("paymentStatus")
                        .asString())
                .isEqualTo("PAID");
        assertThat(api.get("/api/v1/invoices/counts?entityId={e}", alpha.entity())
                        .json()
                        .get("credited")
                        .asInt())
                .isZero();
    }
}
