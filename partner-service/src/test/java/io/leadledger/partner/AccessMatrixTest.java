package io.leadledger.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.chassis.testing.AccessMatrix;
import io.leadledger.chassis.testing.AccessSample;
import io.leadledger.chassis.testing.AccessSample.Request;
import io.leadledger.chassis.testing.AccessSample.Whose;
import io.leadledger.event.EventIds;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Tag("R-001")
@Tag("R-004")
class AccessMatrixTest extends ServedPortal {

    private static final String API = "/api/v1";
    private static final String READ = "partners:read";
    private static final String WRITE = "partners:write";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private EventSender topics;

    @LocalServerPort
    private int port;

    private final List<AccessSample> samples = new ArrayList<>();

    /** An entity with a partner that is assigned there, and nowhere else. */
    private record Place(Whose whose, String entityId, String entityKey, String partnerId, String partnerKey) {}

    @Test
    void every_route_answers_everybody_as_the_matrix_says() {
        Place own = place(Whose.OWN);
        Place foreign = place(Whose.FOREIGN);

        for (Place place : List.of(own, foreign)) {
            entity(place);
            partner(place);
        }
        ofTheOperator();

        samples.sort(Comparator.comparing(AccessSample::route).thenComparing(AccessSample::whose));
        new AccessMatrix(mapping, port, own.entityKey().toUpperCase(Locale.ROOT), own.partnerId()).check(samples);
    }

    private void entity(Place at) {
        String one = API + "/entities/" + at.entityId();
        shown("GET /entities", at, () -> Request.of(API + "/entities?externalId=" + at.entityKey()), at.entityId());
        sample("GET /entities/{entityId}", at, READ, () -> Request.of(one));
        sample("GET /entities/{entityId}/lead-fields-in-use", at, READ, () -> Request.of(one + "/lead-fields-in-use"));
        sample("GET /entities/{entityId}/activity", at, READ, () -> Request.of(one + "/activity"));
        sample("PUT /entities/{entityId}", at, WRITE, () -> update(one, Bodies.entity(at.entityKey())));
        sample(
                "PUT /entities/{entityId}/seller-profile",
                at,
                WRITE,
                () -> Request.update(one + "/seller-profile", version(one), "{}"));
        logo(at, one);
        sample("GET /entities/{entityId}/vat-id-checks", at, READ, () -> Request.of(one + "/vat-id-checks"));
        sample("POST /entities/{entityId}/vat-id-checks", at, WRITE, () -> Request.of(one + "/vat-id-checks"));
    }

    private void logo(Place at, String one) {
        String logo = one + "/seller-profile/logo";
        sample(
                "PUT /entities/{entityId}/seller-profile/logo",
                at,
                WRITE,
                () -> Request.update(
                        logo,
                        version(one),
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 3'><path d='M0 0h9v3z'/></svg>"));
        sample(
                "DELETE /entities/{entityId}/seller-profile/logo",
                at,
                WRITE,
                () -> new Request(logo, Map.of("If-Match", "\"" + version(one) + "\""), null));
    }

    private void partner(Place at) {
        String one = API + "/partners/" + at.partnerId();
        shown("GET /partners", at, () -> Request.of(API + "/partners?q=" + at.partnerKey()), at.partnerId());
        sample("GET /partners/{partnerId}", at, READ, () -> Request.of(one));
        sample("PUT /partners/{partnerId}", at, WRITE, () -> update(one, """
                {"details": {"displayName": "Alpha"}}
                """));
        sample(
                "PUT /partners/{partnerId}/billing-details",
                at,
                WRITE,
                () -> Request.update(one + "/billing-details", version(one), "{}"));
        sample(
                "PUT /partners/{partnerId}/activation",
                at,
                WRITE,
                () -> Request.update(one + "/activation", version(one), "{\"active\": true}"));
        sample("GET /partners/{partnerId}/notes", at, READ, () -> Request.of(one + "/notes"));
        sample("PUT /partners/{partnerId}/notes", at, WRITE, () -> update(one + "/notes", "{}"));
        sample("GET /partners/{partnerId}/activity", at, READ, () -> Request.of(one + "/activity"));
        sample("GET /partners/{partnerId}/vat-id-checks", at, READ, () -> Request.of(one + "/vat-id-checks"));
        sample("POST /partners/{partnerId}/vat-id-checks", at, WRITE, () -> Request.of(one + "/vat-id-checks", "{}"));
        String access = one + "/portal-access";
        sample("GET /partners/{partnerId}/portal-access", at, READ, () -> Request.of(access));
        turned(at, "off", () -> "{\"enabled\": false}");
        turned(at, "on", () -> "{\"enabled\": true}");
        turned(
                at,
                "on for its login",
                () -> on(api().get(access.substring(API.length())).text("loginEmail")));
        turned(at, "on for another login", () -> on(login(key())));
        sample(
                "POST /partners/{partnerId}/portal-access/invitations",
                at,
                WRITE,
                () -> Request.of(access + "/invitations"));
        sample("GET /partners/{partnerId}/permissions", at, READ, () -> Request.of(one + "/permissions"));
        sample("PUT /partners/{partnerId}/permissions", at, WRITE, () -> update(one + "/permissions", """
                {"viewLeads": true, "downloadLeads": true, "acceptAndRejectLeads": false, "returnLeads": false,
                 "viewInvoices": true, "editProfile": "CONTACT"}
                """));
    }

    private void ofTheOperator() {
        sample("POST /entities", null, WRITE, () -> Request.of(API + "/entities", Bodies.entity(key())));
        sample("POST /partners", null, WRITE, () -> Request.of(API + "/partners", Bodies.partner(key())));
        sample("GET /partners/tags", null, READ, () -> Request.of(API + "/partners/tags"));
        sample("GET /smtp-settings/activity", null, READ, () -> Request.of(API + "/smtp-settings/activity"));
        sample("GET /smtp-settings", null, READ + " settings:write", () -> Request.of(API + "/smtp-settings"));
        sample("PUT /smtp-settings", null, "settings:write", () -> update(API + "/smtp-settings", "{}"));
        sample(
                "POST /smtp-settings/test-mails",
                null,
                "settings:write",
                () -> Request.of(API + "/smtp-settings/test-mails", "{}"));
        sample("POST /mails", null, "mails:send", () -> Request.of(API + "/mails", "{}"));
        String link = API + "/portal-invitations/unknown-token";
        sample("GET /portal-invitations/{token}", null, "portal-invitations:redeem", () -> Request.of(link));
        sample(
                "POST /portal-invitations/{token}/redemption",
                null,
                "portal-invitations:redeem",
                () -> Request.of(link + "/redemption", "{}"));
    }

    private void sample(String route, @Nullable Place at, String scope, Supplier<Request> request) {
        samples.add(new AccessSample(
                route.replaceFirst(" ", " " + API), at == null ? Whose.NOBODYS : at.whose(), scope, request, null));
    }

    private void shown(String route, Place at, Supplier<Request> request, String shows) {
        samples.add(new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), READ, request, shows));
    }

    /** The content decides who may: another login is for administrators. */
    private void turned(Place at, String saying, Supplier<String> body) {
        String path = API + "/partners/" + at.partnerId() + "/portal-access";
        samples.add(new AccessSample(
                "PUT " + API + "/partners/{partnerId}/portal-access",
                at.whose(),
                WRITE,
                () -> update(path, body.get()),
                null,
                saying));
    }

    private Request update(String path, String body) {
        return Request.update(path, version(path), body);
    }

    private long version(String path) {
        return api().get(path.substring(API.length())).version();
    }

    private Place place(Whose whose) {
        String entityKey = key();
        String entityId = api().post("/entities", Bodies.entity(entityKey)).text("entityId");
        String partnerKey = key();
        String partnerId = api().post("/partners", Bodies.partner(partnerKey)).text("partnerId");
        AssignmentDefined assignment = new AssignmentDefined(
                new AssignmentId(EventIds.next()),
                new EntityId(entityId),
                new ProfileId(EventIds.next()),
                new PartnerId(partnerId),
                "a",
                "a",
                1,
                DeliveryChannel.RECORDED);
        String access = "/partners/" + partnerId + "/portal-access";
        assertThat(settings().seen(0).put(access, on(login(partnerKey))).status())
                .isEqualTo(200);
        topics.sendAndWait(List.of(new CloudEvent<>(EventIds.next(), Instant.EPOCH, 0, null, null, assignment)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from partner_in_entity where partner_id = ?")
                                .param(partnerId)
                                .query(Long.class)
                                .single())
                        .isOne());
        return new Place(whose, entityId, entityKey, partnerId, partnerKey);
    }

    private static String on(String loginEmail) {
        return "{\"enabled\": true, \"loginEmail\": \"%s\"}".formatted(loginEmail);
    }

    private static String login(String key) {
        return key + "@alpha.example";
    }

    private static String key() {
        return "k" + EventIds.next().substring(24);
    }
}
