package io.leadledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-001")
class LimitedMemberTest extends RealServers {

    @Test
    void the_claim_names_entities_by_key_or_id_and_what_cannot_be_read_allows_nothing() {
        Setup setup = given.assignmentAt("25.00");
        String key = "e" + setup.entityId().substring(24);

        assertThat(seenWith(setup, "member", List.of(setup.entityId()))).isEqualTo(200);
        assertThat(seenWith(setup, "member", List.of("nobody", key))).isEqualTo(200);
        assertThat(seenWith(setup, "member", key)).isEqualTo(200);
        assertThat(seenWith(setup, "member", List.of())).isEqualTo(404);
        assertThat(seenWith(setup, "member", List.of("nobody"))).isEqualTo(404);
        assertThat(seenWith(setup, "member", 7)).isEqualTo(404);
        assertThat(seenWith(setup, "admin", List.of("nobody"))).isEqualTo(200);
    }

    @Test
    void a_client_with_the_claim_is_limited_too() {
        Setup setup = given.assignmentAt("25.00");
        String limited = TokenIssuer.operators()
                .bearer(Map.of("scope", "deliveries:read", "azp", "crm", "entities", List.of("nobody")));

        assertThat(get(setup, limited)).isEqualTo(404);
        assertThat(get(setup, TokenIssuer.operators().bearer("deliveries:read")))
                .isEqualTo(200);
    }

    @Test
    @Tag("D-01")
    void a_partner_that_only_others_have_cannot_be_taken_by_assigning_it() {
        Setup own = given.assignmentAt("25.00");
        Setup foreign = given.assignmentAt("25.00");
        String path = "/profiles/" + own.profileId() + "/assignments";
        String member = person("member", List.of(own.entityId()));

        var refused = api.send("POST", path, member, null, assignment(foreign.partnerId()));

        assertThat(refused.code()).isEqualTo("not-arrived-yet");
        assertThat(api.send("POST", path, member, null, assignment(given.partner()))
                        .status())
                .isEqualTo(201);
        assertThat(api.send("POST", path, member, null, assignment(own.partnerId()))
                        .status())
                .isEqualTo(201);
        assertThat(api.send("POST", path, person("admin", List.of()), null, assignment(foreign.partnerId()))
                        .status())
                .isEqualTo(201);
    }

    private int seenWith(Setup setup, String role, Object entities) {
        return get(setup, person(role, entities));
    }

    private int get(Setup setup, String token) {
        return api.send("GET", "/assignments/" + setup.assignmentId(), token, null, null)
                .status();
    }

    private static String person(String role, Object entities) {
        return TokenIssuer.operators()
                .bearer(Map.of(
                        "realm_access",
                        Map.of("roles", List.of(role)),
                        "preferred_username",
                        "anna",
                        "entities",
                        entities));
    }

    private static Map<String, Object> assignment(String partnerId) {
        return Map.of("externalId", EventIds.next(), "partnerId", partnerId, "priority", 1);
    }
}
