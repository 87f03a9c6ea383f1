package io.leadledger.invoice.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.event.EventIds;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What an invoice would lack is said before there is one, by the rules that finalizing goes by. */
@Tag("R-062")
class ReadinessTest implements InvoiceServiceTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    private BilledPartner alpha;

    @BeforeEach
    void a_partner_with_all_that_an_invoice_needs() {
        alpha = BilledPartner.alone(facts, api);
    }

    @Test
    void whoever_has_everything_lacks_nothing_though_there_is_nothing_to_bill() {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(fields(asked(alpha.id()))).isEmpty());
        assertThat(asked(alpha.id()).json().get("partnerVersion").asLong()).isPositive();
    }

    @Test
    void what_the_partners_format_wants_is_missing_by_name() {
        long before = asked(alpha.id()).json().get("partnerVersion").asLong();

        facts.say(new BillingDetailsChanged(
                new PartnerId(alpha.id()),
                new BillingDetails(
                        new Address(null, null, "Musterstadt", "DE"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        EInvoiceFormat.XRECHNUNG,
                        null)));

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(fields(asked(alpha.id())))
                        .containsExactly(
                                "partner.billingAddress.street",
                                "partner.billingAddress.postcode",
                                "partner.buyerReference"));
        assertThat(asked(alpha.id()).json().get("partnerVersion").asLong()).isGreaterThan(before);
    }

    @Test
    void a_partner_of_whom_only_the_name_is_known_lacks_its_address() {
        String beta = registered("beta");

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(fields(asked(beta)))
                        .containsExactly(
                                "partner.billingAddress.street",
                                "partner.billingAddress.city",
                                "partner.billingAddress.country"));
    }

    @Test
    void what_has_not_arrived_is_not_found_and_neither_is_who_is_not_assigned_for_whoever_is_limited() {
        String beta = registered("beta");
        await().atMost(LONG).until(() -> asked(beta).status() == 200);
        String limited = TokenIssuer.operators()
                .bearer(Map.of(
                        "realm_access", Map.of("roles", List.of("member")), "entities", List.of(alpha.entity())));

        assertThat(asked(EventIds.next()).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/previews/readiness?entityId={e}&partnerId={p}", EventIds.next(), alpha.id())
                        .status())
                .isEqualTo(404);
        assertThat(asked(limited, beta).status()).isEqualTo(404);
        assertThat(asked(limited, alpha.id()).status()).isEqualTo(200);
    }

    private String registered(String name) {
        String id = EventIds.next();
        facts.say(new PartnerRegistered(new PartnerId(id), name, name));
        return id;
    }

    private Answer asked(String partnerId) {
        return api.get("/api/v1/previews/readiness?entityId={e}&partnerId={p}", alpha.entity(), partnerId);
    }

    private Answer asked(String bearer, String partnerId) {
        return api.callAs(
                bearer,
                HttpMethod.GET,
                "/api/v1/previews/readiness?entityId={e}&partnerId={p}",
                alpha.entity(),
                partnerId);
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("blockers").spliterator(), false)
                .map(finding -> finding.get("field").asString())
                .toList();
    }
}
