package io.leadledger.portal.scope;

import static io.leadledger.portal.session.partner.PartnerPermission.DOWNLOAD_LEADS;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_INVOICES;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.Portal;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * For every route of the portal: what is the partner's own is there, and another partner's is answered like what does not
 * exist. The routes are those that there are: a new one fails here until it has its row.
 */
@Tag("R-088")
class ScopedRoutesTest {

    /** Everything of a partner: an id of each kind of thing that routes name. */
    private record Things(String partner, DeliverySucceeded lead, InvoiceFinalized invoice) {

        static Things of(String entity, String name) {
            String partner = EventIds.next();
            return new Things(
                    partner,
                    Facts.delivery(
                            entity, partner, "L-" + name, "2026-01-20T10:00:00Z", Map.of("name", "Person of " + name)),
                    Facts.invoice(entity, partner, EventIds.next(), "LEADS-" + name));
        }

        List<PublishedEvent> delivered() {
            return List.of(lead, Facts.transaction(lead, "25.00"));
        }

        List<PublishedEvent> billed() {
            return List.of(Facts.billed(partner, invoice.invoiceId().value(), lead), invoice);
        }
    }

    /** Routes that name a thing, and which. */
    private static final Map<String, Function<Things, String>> WITH_AN_ID = Map.of(
            "/partner/leads/{id}", things -> things.lead().subject(),
            "/partner/invoices/{id}", things -> things.invoice().invoiceId().value(),
            "/partner/invoices/{id}/pdf", things -> things.invoice().invoiceId().value(),
            "/partner/invoices/{id}/xml", things -> things.invoice().invoiceId().value(),
            "/partner/invoices/{id}/validation-report",
                    things -> things.invoice().invoiceId().value());

    /** Routes that show whatever the partner has. */
    private static final Set<String> WITHOUT_AN_ID =
            Set.of("/partner", "/partner/leads", "/partner/leads.csv", "/partner/invoices", "/partner/help");

    /** Routes before a login or about the looks: no session is looked at; an invitation's link is its own proof. */
    private static final Set<String> WITHOUT_PARTNERS_DATA =
            Set.of("/partner/login/failed", "/partner/invitation/{link}", "/partner/preferences");

    /** Files of the entities that a partner deals with, not of the partner: {@code LogoFilesTest} looks at them. */
    private static final Set<String> OF_ENTITIES = Set.of("/partner/logos/{sha256}.png");

    private static final String ENTITY = EventIds.next();
    private static final Things ALPHA = Things.of(ENTITY, "ALPHA");
    private static final Things BETA = Things.of(ENTITY, "BETA");

    private static Portal portal;
    private static Browser browser;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
        portal.topics()
                .sayAndWait(
                        List.of(Facts.entity(ENTITY, Facts.FIELDS)),
                        Facts.partner(ALPHA.partner(), "Alpha"),
                        Facts.partner(BETA.partner(), "Beta"),
                        ALPHA.delivered(),
                        BETA.delivered(),
                        ALPHA.billed(),
                        BETA.billed());
        browser = portal.login(ALPHA.partner(), VIEW_LEADS, DOWNLOAD_LEADS, VIEW_INVOICES);
    }

    @Test
    void every_route_of_the_portal_has_its_row_here() {
        Set<String> known = new TreeSet<>(WITH_AN_ID.keySet());
        known.addAll(WITHOUT_AN_ID);
        known.addAll(WITHOUT_PARTNERS_DATA);
        known.addAll(OF_ENTITIES);

        assertThat(routes()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void the_partners_own_is_there_and_anothers_is_answered_like_what_does_not_exist() {
        WITH_AN_ID.forEach((route, id) -> {
            HttpResponse<String> own = browser.get(route.replace("{id}", id.apply(ALPHA)));
            HttpResponse<String> foreign = browser.get(route.replace("{id}", id.apply(BETA)));
            HttpResponse<String> unknown =
                    browser.get(route.replace("{id}", UUID.randomUUID().toString()));

            assertThat(own.statusCode()).as(route).isEqualTo(200);
            assertThat(foreign.statusCode()).as(route).isEqualTo(404);
            assertThat(said(foreign)).as(route).isEqualTo(said(unknown));
            assertThat(headers(foreign)).as(route).isEqualTo(headers(unknown));
        });
    }

    @Test
    void the_other_partner_sees_its_own_at_the_same_address() {
        Browser beta = portal.login(BETA.partner(), VIEW_LEADS, DOWNLOAD_LEADS, VIEW_INVOICES);

        WITH_AN_ID.forEach((route, id) -> {
            assertThat(beta.get(route.replace("{id}", id.apply(BETA))).statusCode())
                    .as(route)
                    .isEqualTo(200);
            assertThat(beta.get(route.replace("{id}", id.apply(ALPHA))).statusCode())
                    .as(route)
                    .isEqualTo(404);
        });
    }

    @Test
    @Tag("J10")
    void no_crafted_request_shows_or_hints_at_anothers() {
        List<String> crafted = new ArrayList<>();
        for (String route : WITHOUT_AN_ID) {
            crafted.add(route);
            crafted.add(route + "?partner=" + BETA.partner());
            crafted.add(route + "?partner_id=" + BETA.partner() + "&app.partner_id=" + BETA.partner());
            crafted.add(route + "?document=" + BETA.invoice().invoiceId() + "&line=1");
            crafted.add(route + "?q=person+of+beta");
            crafted.add(route + "?q=%27+or+1%3D1+--");
            crafted.add(route + "?sort=partner_id&limit=1000000&tab=all");
        }
        for (String path : crafted) {
            HttpResponse<String> answer = browser.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain(
                            "Person of BETA",
                            "L-BETA",
                            "LEADS-BETA",
                            BETA.lead().subject());
        }
        assertThat(browser.get("/partner/leads").body()).contains("Person of ALPHA", "L-ALPHA");
        assertThat(browser.get("/partner/invoices").body()).contains("LEADS-ALPHA");
        assertThat(browser.get("/partner/leads?document=" + BETA.invoice().invoiceId())
                        .body())
                .doesNotContain("L-ALPHA");
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        portal.gateway()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> routes.addAll(mapping.getPatternValues()));
        routes.removeIf(route ->
                !route.equals("/partner") && !route.startsWith("/partner/") || route.startsWith("/partner/test/"));
        return routes;
    }

    /** Without what differs from one request to the next: its id, and the token of the forms. */
    private static String said(HttpResponse<String> answer) {
        String requestId = answer.headers().firstValue("X-Request-Id").orElseThrow();
        return answer.body().replace(requestId, "REQUEST").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "CSRF");
    }

    /** Without what tells the one exchange or its connection: a server closes one after a hundred answers. */
    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.keySet().removeAll(Set.of("Date", "X-Request-Id", "Connection", "Keep-Alive"));
        return headers;
    }
}
