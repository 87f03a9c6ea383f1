package io.leadledger.invoice.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Another entity's transaction is not there for a limited member, however its id is written. */
@Tag("R-004")
class IdsWrittenOtherwiseTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void nobody_gets_round_the_question_whose_it_is() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        String lead = alpha.delivered(1, "2026-01-10").getFirst();
        alpha.drafted();
        String own = member(alpha.entity());
        String other = member(facts.germanEntity("other" + EventIds.next().substring(24)));

        assertThat(status(own, lead)).isEqualTo(200);
        assertThat(status(own, lead.toUpperCase(Locale.ROOT))).isEqualTo(200);
        for (String written : List.of(
                lead,
                lead.toUpperCase(Locale.ROOT),
                lead + " ",
                " " + lead,
                lead + "\t",
                lead.replaceFirst("-0", "-"))) {
            assertThat(status(other, written)).as("<%s>", written).isEqualTo(404);
        }
        assertThat(status(own, lead + " ")).isEqualTo(404);
    }

    private int status(String bearer, String transactionId) {
        return api.callAs(bearer, HttpMethod.GET, "/api/v1/ledger/transactions/{t}", transactionId)
                .status();
    }

    private static String member(String entityId) {
        return TokenIssuer.operators()
                .bearer(Map.of("realm_access", Map.of("roles", List.of("member")), "entities", List.of(entityId)));
    }
}
