package io.leadledger.invoice.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.event.EventIds;
import io.leadledger.event.Topic;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a partner may fetch itself: the files of its own documents, and nothing else of this service (D-05). */
@Tag("R-085")
@Tag("R-088")
class OwnDocumentsTest implements InvoiceServiceTest {

    private static final String DOCUMENTS = "/documents/{file}";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private String alpha = "";
    private String beta = "";
    private String alphasInvoice = "";
    private String betasInvoice = "";
    private String betasCreditNote = "";

    @BeforeEach
    void two_partners_with_final_documents() {
        String entity = facts.germanEntity("e" + EventIds.next().substring(24));
        alpha = facts.partner("alpha", "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
        beta = facts.partner("beta", "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
        facts.deliver(2, entity, alpha, facts.assignment(entity, alpha, "premium"), "25.00", "2026-01-10");
        List<String> leads =
                facts.deliver(2, entity, beta, facts.assignment(entity, beta, "premium"), "25.00", "2026-01-10");
        ReadToEnd.of(Topic.PARTNER, "directory", jdbc);
        ReadToEnd.of(Topic.DELIVERY, "directory", jdbc);
        ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);
        api.generate(entity, "2026-01-01", "2026-02-01");
        alphasInvoice = finalized(entity, alpha);
        betasInvoice = finalized(entity, beta);
        facts.cancel(entity, beta, leads.subList(0, 1));
        org.awaitility.Awaitility.await().until(() -> !api.creditNotes(entity).isEmpty());
        betasCreditNote = api.creditNotes(entity).getFirst().get("creditNoteId").asString();
    }

    @Test
    void a_partner_gets_its_own_files_and_learns_nothing_of_anothers() {
        String token = TokenIssuer.partners().bearerOfPartner(alpha);
        for (String file : List.of("pdf", "xml", "validation-report")) {
            assertThat(get(token, "/api/v1/invoices/{id}" + DOCUMENTS, alphasInvoice, file)
                            .status())
                    .isEqualTo(200);
            for (String kind : List.of("invoices", "credit-notes")) {
                String path = "/api/v1/" + kind + "/{id}" + DOCUMENTS;
                Answer unknown = get(token, path, EventIds.next(), file);

                assertThat(unknown.status()).isEqualTo(404);
                for (String foreign : List.of(betasInvoice, betasCreditNote)) {
                    Answer hidden = get(token, path, foreign, file);
                    assertThat(hidden.status()).isEqualTo(404);
                    assertThat(withoutIds(hidden)).isEqualTo(withoutIds(unknown));
                    assertThat(headers(hidden)).isEqualTo(headers(unknown));
                }
            }
        }
    }

    @Test
    void its_credit_notes_are_its_own_too() {
        String token = TokenIssuer.partners().bearerOfPartner(beta);

        assertThat(get(token, "/api/v1/credit-notes/{id}" + DOCUMENTS, betasCreditNote, "pdf")
                        .bytes())
                .startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void operators_get_everybodys() {
        assertThat(api.get("/api/v1/invoices/{id}" + DOCUMENTS, alphasInvoice, "pdf")
                        .status())
                .isEqualTo(200);
        assertThat(api.get("/api/v1/invoices/{id}" + DOCUMENTS, betasInvoice, "pdf")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_a_token_of_the_partners_realm_claims_besides_its_partner_means_nothing() {
        Map<String, Object> more = Map.of(
                "partner_id",
                alpha,
                "scope",
                "invoices:read invoices:write",
                "realm_access",
                Map.of("roles", List.of("admin")));
        String greedy = TokenIssuer.partners().bearer(more);
        String nobodys = TokenIssuer.partners().bearer(Map.of("scope", "invoices:read"));
        String path = "/api/v1/invoices/{id}" + DOCUMENTS;

        assertThat(get(greedy, path, alphasInvoice, "pdf").status()).isEqualTo(200);
        assertThat(get(greedy, path, betasInvoice, "pdf").status()).isEqualTo(404);
        assertThat(get(greedy, "/api/v1/invoices").status()).isEqualTo(403);
        assertThat(get(nobodys, path, alphasInvoice, "pdf").status()).isEqualTo(403);
    }

    @Test
    void every_other_route_refuses_a_partner() {
        String token = TokenIssuer.partners().bearerOfPartner(alpha);
        int refused = 0;
        for (RequestMappingInfo route : routes.getHandlerMethods().keySet()) {
            for (String path : route.getPatternValues()) {
                if (path.startsWith("/api/") && !path.endsWith(DOCUMENTS)) {
                    for (HttpMethod method : methods(route)) {
                        Answer answer = api.callAs(token, method, path.replaceAll("\\{[^}]+}", alphasInvoice));
                        assertThat(answer.status()).as("%s %s", method, path).isEqualTo(403);
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    private static List<HttpMethod> methods(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.stream().map(RequestMethod::asHttpMethod).toList();
    }

    private String finalized(String entity, String partner) {
        String id = api.invoiceOf(entity, partner).get("invoiceId").asString();
        assertThat(api.makeFinal(id).status()).isEqualTo(200);
        return id;
    }

    private Answer get(String token, String path, Object... variables) {
        return api.callAs(token, HttpMethod.GET, path, variables);
    }

    /** The answer repeats what was asked for, and names the request. */
    private static String withoutIds(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8)
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID");
    }

    /** Without what tells the one exchange or its connection: a server closes one after a hundred answers. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().forEach(headers::put);
        headers.keySet().removeAll(Set.of("Date", "X-Request-Id", "Connection", "Keep-Alive"));
        return headers;
    }
}
