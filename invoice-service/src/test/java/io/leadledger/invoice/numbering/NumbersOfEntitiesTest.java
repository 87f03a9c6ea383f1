package io.leadledger.invoice.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers are unique over all entities and kinds, whatever their keys are (D-20). */
@Tag("R-053")
class NumbersOfEntitiesTest implements InvoiceServiceTest {

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Test
    void credit_notes_of_one_entity_and_invoices_of_another_never_share_a_number() {
        String key = "s" + EventIds.next().substring(24);
        BilledPartner shop = BilledPartner.of(facts, api, facts.germanEntity(key));
        BilledPartner shopC = BilledPartner.of(facts, api, facts.germanEntity(key + "-c"));
        List<String> leads = shop.delivered(1, "2026-01-10");
        shopC.delivered(1, "2026-01-10");
        api.makeFinal(shop.drafted());
        shop.cancelled(leads);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.creditNotes(shop.entity()).size() == 1);

        InvoiceApi.Answer made = api.makeFinal(shopC.drafted());

        assertThat(made.status()).isEqualTo(200);
        assertThat(List.of(
                        api.creditNotes(shop.entity()).getFirst().get("number").asString(),
                        made.json().get("number").asString()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.endsWith("-2026-0001"));
    }
}
