package io.leadledger.partner.vatidcheck;

import static io.leadledger.partner.vies.ViesStub.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.event.EventIds;
import io.leadledger.partner.Api;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPortal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is limited to an entity asks VIES in no other's name, and learns of no other by what was asked. */
@Tag("R-001")
@Tag("R-015")
class ViesWithinEntitiesTest extends ServedPortal {

    private static final String FOREIGN_VAT_ID = "DE136695976";
    private static final String OWN_VAT_ID = "DE312905867";

    private String foreign = "";
    private String own = "";
    private String partner = "";

    @BeforeEach
    void a_partner_of_two_entities_is_answered_for() {
        foreign = entityWith(FOREIGN_VAT_ID);
        own = api().post("/entities", Bodies.entity("e" + EventIds.next().substring(24)))
                .text("entityId");
        String vatId = GivenVatIds.next();
        VIES.on(vatId, says(true));
        partner = "/partners/"
                + api().post("/partners", """
                        {"externalId": "%s", "details": {"displayName": "Alpha Solar"},
                         "billing": {"vatId": "%s", "billingAddress": {"country": "BE"}}}
                        """.formatted("k" + EventIds.next().substring(24), vatId))
                        .text("partnerId");
        assigned(foreign);
        assigned(own);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api().get(partner + "/vat-id-checks")
                        .body()
                        .path("inquiries")
                        .isEmpty());
    }

    @Test
    void where_he_says_nothing_he_asks_in_the_name_of_a_seller_of_his_own_or_in_nobodys() {
        Answer nobodys = limited().post(partner + "/vat-id-checks", "{}");
        seller(own, OWN_VAT_ID);
        Answer owns = limited().post(partner + "/vat-id-checks", "{}");
        Answer unlimited = api().inRole("member").post(partner + "/vat-id-checks", "{}");

        assertThat(nobodys.status()).as(nobodys.response().body()).isEqualTo(200);
        assertThat(nobodys.text("requesterVatId")).isEmpty();
        assertThat(owns.text("requesterVatId")).isEqualTo(OWN_VAT_ID);
        assertThat(unlimited.text("requesterVatId")).isEqualTo(FOREIGN_VAT_ID);
        assertThat(inquiries(limited(), "askedBy")).startsWith("", "anna", "anna");
    }

    @Test
    void he_sees_what_was_asked_but_no_name_of_another_entity() {
        seller(own, OWN_VAT_ID);
        ask("otto", foreign);
        ask("berta", own);
        assertThat(evidence(limited())).isEqualTo(OWN_VAT_ID);
        ask("otto", foreign);

        assertThat(inquiries(limited(), "outcome")).hasSize(4).containsOnly("CONFIRMED");
        assertThat(inquiries(limited(), "requesterVatId")).startsWith("", OWN_VAT_ID, "");
        assertThat(inquiries(limited(), "askedBy")).containsExactly("", "berta", "", "system");
        assertThat(limited().get(partner + "/vat-id-checks").response().body()).doesNotContain(FOREIGN_VAT_ID, "otto");
        assertThat(limited().get(partner).response().body()).doesNotContain(FOREIGN_VAT_ID);
        assertThat(limited().get(partner + "/activity").response().body()).doesNotContain(FOREIGN_VAT_ID);
        assertThat(api().get(partner + "/activity").response().body()).contains(FOREIGN_VAT_ID);
        assertThat(evidence(limited())).isEmpty();
        assertThat(inquiries(api(), "askedBy")).containsExactly("otto", "berta", "otto", "system");
        assertThat(inquiries(api(), "requesterVatId")).startsWith(FOREIGN_VAT_ID, OWN_VAT_ID, FOREIGN_VAT_ID);
        assertThat(evidence(api())).isEqualTo(FOREIGN_VAT_ID);
    }

    private void ask(String who, String entityId) {
        Answer made =
                person(who, Map.of()).post(partner + "/vat-id-checks", "{\"entityId\": \"%s\"}".formatted(entityId));
        assertThat(made.status()).as(made.response().body()).isEqualTo(200);
    }

    private Api limited() {
        return person("anna", Map.of("entities", List.of(own)));
    }

    private Api person(String name, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(more);
        claims.put("realm_access", Map.of("roles", List.of("member")));
        claims.put("preferred_username", name);
        return api().with("Authorization", TokenIssuer.operators().bearer(claims));
    }

    private List<String> inquiries(Api who, String field) {
        return who.get(partner + "/vat-id-checks")
                .body()
                .path("inquiries")
                .valueStream()
                .map(one -> one.path(field).asString(""))
                .toList();
    }

    private String evidence(Api who) {
        return who.get(partner + "/vat-id-checks")
                .body()
                .at("/evidence/consultation/requesterVatId")
                .asString("");
    }

    private void assigned(String entityId) {
        jdbc.sql("insert into partner_in_entity (entity_id, partner_id) values (?, ?)")
                .params(entityId, partner.substring("/partners/".length()))
                .update();
    }

    private String entityWith(String vatId) {
        String entityId = api().post(
                        "/entities", Bodies.entity("e" + EventIds.next().substring(24)))
                .text("entityId");
        seller(entityId, vatId);
        return entityId;
    }

    private void seller(String entityId, String vatId) {
        String path = "/entities/" + entityId;
        Answer saved = api().seen(api().get(path).version()).put(path + "/seller-profile", """
                {"legalName": "Nordlicht Leads GmbH", "vatId": "%s",
                 "address": {"street": "Speicherkai 14", "postcode": "20457", "city": "Hamburg", "country": "DE"}}
                """.formatted(vatId));
        assertThat(saved.status()).as(saved.response().body()).isEqualTo(200);
    }
}
