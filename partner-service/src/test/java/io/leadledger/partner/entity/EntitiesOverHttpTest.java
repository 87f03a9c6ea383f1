package io.leadledger.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.partner.Api;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPartners;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntitiesOverHttpTest extends ServedPartners {

    private static final String NOBODY = "/entities/0197a000-0000-7000-8000-000000000000";

    @Test
    void an_entity_is_defined_sells_and_is_redefined() {
        Answer made = api().post("/entities", Bodies.entity("Leads-1"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.eventIds()).hasSize(2);
        String path = "/entities/" + made.text("entityId");

        Answer sells = api().seen(1).put(path + "/seller-profile", """
                {"legalName": "Nordlicht Leads GmbH", "address": {"country": "DE"}, "vatId": "DE 284177305",
                 "bank": {"iban": "DE89 3704 0044 0532 0130 00"}}
                """);
        assertThat(sells.status()).isEqualTo(200);
        Answer renamed = api().seen(2)
                .put(
                        path,
                        Bodies.entity("Leads-1")
                                .replace("Nordlicht", "Südlicht")
                                .replace("\"19\"", "20.0"));
        assertThat(renamed.eventIds()).hasSize(2);

        Answer read = api().get(path);
        assertThat(read.header("ETag")).isEqualTo("\"4\"");
        assertThat(read.text("name")).isEqualTo("Südlicht Leads");
        assertThat(read.text("currency")).isEqualTo("EUR");
        assertThat(read.text("timeZone")).isEqualTo("Europe/Berlin");
        assertThat(read.body().at("/vatRates/0/percent").isString()).isTrue();
        assertThat(read.body().at("/vatRates/0/percent").asString()).isEqualTo("20");
        assertThat(read.body().at("/vatRates/0/validFrom").isNull()).isTrue();
        assertThat(read.body().at("/leadFields/0/field").asString()).isEqualTo("name");
        assertThat(read.body().at("/seller/vatId").asString()).isEqualTo("DE284177305");
        assertThat(read.body().at("/seller/bank/iban").asString()).isEqualTo("DE89370400440532013000");
        assertThat(api().seen(4)
                        .put(path, Bodies.entity("Leads-1").replace("EUR", "USD"))
                        .errors())
                .containsExactly("currency currency-is-fixed");
    }

    @Test
    void a_key_that_differs_by_case_only_is_taken() {
        assertThat(api().post("/entities", Bodies.entity("cased")).status()).isEqualTo(201);

        Answer taken = api().post("/entities", Bodies.entity("CASED"));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.errors()).containsExactly("externalId external-id-taken");
        assertThat(api().get("/entities?externalId=Cased").body().path("items")).hasSize(1);
        assertThat(api().post("/entities", Bodies.entity("cased2")).status()).isEqualTo(201);
    }

    @Test
    void a_key_that_looks_like_another_is_taken() {
        assertThat(api().post("/entities", Bodies.entity("Solo-l0")).status()).isEqualTo(201);

        for (String alike : List.of("Solo-I0", "Solo-10", "SOLO-LO", "Solo-lO", "s0lo-lo")) {
            Answer taken = api().post("/entities", Bodies.entity(alike));
            assertThat(taken.status()).as(alike).isEqualTo(409);
            assertThat(taken.errors()).as(alike).containsExactly("externalId external-id-taken");
        }
        for (String other : List.of("Solo-0l", "Solo-e0", "Solo_l0")) {
            assertThat(api().post("/entities", Bodies.entity(other)).status())
                    .as(other)
                    .isEqualTo(201);
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(api().get(NOBODY).status()).isEqualTo(404);
        assertThat(api().seen(0).put(NOBODY, Bodies.entity("nobody")).status()).isEqualTo(404);
        assertThat(api().seen(0).put(NOBODY + "/seller-profile", "{}").status()).isEqualTo(404);
    }

    @Test
    void every_route_needs_its_authority() {
        Api reader = api().with("Authorization", TokenIssuer.operators().bearer("partners:read"));
        Api writer = api().with("Authorization", TokenIssuer.operators().bearer("partners:write"));
        Api stranger = api().with("Authorization", TokenIssuer.operators().bearer("invoices:write"));
        Api member = api().with(
                        "Authorization",
                        TokenIssuer.operators().bearer(Map.of("realm_access", Map.of("roles", List.of("member")))));

        for (String path : List.of("/entities", NOBODY, "/partners", "/partners/nobody")) {
            assertThat(anonymous().get(path).status()).as(path).isEqualTo(401);
            assertThat(stranger.get(path).status()).as(path).isEqualTo(403);
            assertThat(writer.get(path).status()).as(path).isEqualTo(403);
            assertThat(reader.get(path).status()).as(path).isIn(200, 404);
            assertThat(member.get(path).status()).as(path).isIn(200, 404);
        }
        for (String path : List.of(
                NOBODY,
                NOBODY + "/seller-profile",
                "/partners/nobody",
                "/partners/nobody/billing-details",
                "/partners/nobody/activation")) {
            assertThat(anonymous().put(path, "{}").status()).as(path).isEqualTo(401);
            assertThat(reader.seen(0).put(path, "{}").status()).as(path).isEqualTo(403);
            assertThat(writer.seen(0).put(path, "{}").status()).as(path).isIn(404, 422);
        }
        for (String path : List.of("/entities", "/partners")) {
            assertThat(reader.post(path, "{}").status()).as(path).isEqualTo(403);
            assertThat(writer.post(path, "{}").status()).as(path).isEqualTo(422);
        }
    }

    @Test
    void a_version_with_a_control_character_is_a_mistake_of_the_caller() throws IOException {
        assertThat(deletingALogo("\"1\"")).isEqualTo("HTTP/1.1 404 ");
        assertThat(deletingALogo("\"\u0080\"")).isEqualTo("HTTP/1.1 400 ");
    }

    /** The first line of the answer; no client of ours would send such a version. */
    private String deletingALogo(String seen) throws IOException {
        String request = "DELETE /api/v1" + NOBODY + "/seller-profile/logo HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Authorization: " + TokenIssuer.operators().bearer("partners:write") + "\r\nIf-Match: " + seen
                + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
