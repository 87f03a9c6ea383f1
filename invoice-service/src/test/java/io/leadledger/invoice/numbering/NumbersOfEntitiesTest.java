package io.leadledger.invoice.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers are unique over all entities and kinds, whatever their keys are (D-20). */
@Tag("R-053")
class NumbersOfEntitiesTest implements InvoiceServiceTest {

    private static final String SERIES = "/api/v1/number-series/INVOICE";

    @Autowired
    Facts facts;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void a_format_that_was_chosen_writes_the_numbers_to_come_and_who_chose_it_stays_known() {
        BilledPartner shop = BilledPartner.of(
                facts, api, facts.germanEntity("f" + EventIds.next().substring(24)));
        String series = SERIES + "?entityId=" + shop.entity();
        shop.delivered(1, "2026-01-10");
        String first = shop.drafted();
        String own = "R" + EventIds.next().substring(24).toUpperCase(Locale.ROOT);

        assertThat(choose(shop, 0, own + "-{yy}-{000}", "118").status()).isEqualTo(200);
        assertThat(api.get(series).json().get("next").get("documentNumber").asString())
                .isEqualTo(own + "-26-118");
        assertThat(api.makeFinal(first).json().get("number").asString()).isEqualTo(own + "-26-118");
        assertThat(api.get("/api/v1/invoices/{i}/proof", first)
                        .json()
                        .get("difference")
                        .isNull())
                .as("a series is proved from the number it begins with")
                .isTrue();
        assertThat(codes(choose(shop, 1, own + "-{yy}-{000}", "7"))).containsExactly("series-begun");
        assertThat(choose(shop, 0, own + "-{yyyy}-{000}", null).status()).isEqualTo(412);

        assertThat(choose(shop, 1, own + "-{yyyy}-{000}", null).status()).isEqualTo(200);
        assertThat(api.get(series).json().get("next").get("documentNumber").asString())
                .isEqualTo(own + "-2026-119");
        assertThat(api.get(SERIES + "/choices?entityId=" + shop.entity()).json())
                .extracting(one -> one.get("format").asString())
                .startsWith(own + "-{yyyy}-{000}", own + "-{yy}-{000}");
    }

    @Test
    void a_format_that_could_give_a_number_of_another_entity_is_refused_begun_or_not() {
        String key = "g" + EventIds.next().substring(24);
        BilledPartner one = BilledPartner.of(facts, api, facts.germanEntity(key));
        BilledPartner other = BilledPartner.of(facts, api, facts.germanEntity(key + "x"));
        String printed = key.toUpperCase(Locale.ROOT);

        assertThat(codes(choose(other, 0, printed + "-{yyyy}-{0}", null))).containsExactly("number-collision");
        assertThat(codes(choose(other, 0, printed + "-C-2026-{0}", null)))
                .containsExactly("year-missing", "number-collision");
        assertThat(choose(one, 0, printed + "-{yyyy}-{0}", null).status()).isEqualTo(200);
        assertThat(codes(choose(other, 0, printed + "-{yyyy}-{00}", null))).containsExactly("number-collision");
        assertThat(choose(other, 0, printed + "Y-{yyyy}-{00}", null).status()).isEqualTo(200);
    }

    @Test
    void the_database_lets_no_number_go_back_and_no_start_be_moved() {
        BilledPartner shop = BilledPartner.of(
                facts, api, facts.germanEntity("h" + EventIds.next().substring(24)));
        shop.delivered(1, "2026-01-10");
        api.makeFinal(shop.drafted());

        assertThatThrownBy(() -> update("last_number = last_number - 1", shop)).hasMessageContaining("would go back");
        assertThatThrownBy(() -> update("start_number = 9", shop)).hasMessageContaining("has begun");
        assertThat(update("last_number = last_number", shop)).isEqualTo(1);
    }

    private int update(String what, BilledPartner shop) {
        return jdbc.sql("update number_series set " + what + " where entity_id = ? and kind = 'INVOICE'")
                .param(shop.entity())
                .update();
    }

    private InvoiceApi.Answer choose(BilledPartner shop, long version, String format, @Nullable String start) {
        Map<String, Object> form =
                new HashMap<>(Map.of("entityId", shop.entity(), "format", format, "restartsYearly", true));
        if (start != null) {
            form.put("startNumber", start);
        }
        return api.put(version, SERIES, form);
    }

    private static List<String> codes(InvoiceApi.Answer refused) {
        List<String> codes = new ArrayList<>();
        refused.json()
                .get("errors")
                .forEach(error -> codes.add(error.get("code").asString()));
        return codes;
    }
}
