package io.leadledger.delivery;

import io.leadledger.chassis.testing.AccessMatrix;
import io.leadledger.chassis.testing.AccessSample;
import io.leadledger.chassis.testing.AccessSample.Request;
import io.leadledger.chassis.testing.AccessSample.Whose;
import io.leadledger.delivery.testing.Given;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@Tag("R-001")
@Tag("R-004")
class AccessMatrixTest extends RealServers {

    private static final String API = "/api/v1";
    private static final String READ = "deliveries:read";
    private static final String WRITE = "deliveries:write";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private final List<AccessSample> samples = new ArrayList<>();

    /** An assignment of an entity, and a transaction by it. */
    private record Place(Whose whose, Setup setup, String transactionId) {}

    @Test
    void every_route_answers_everybody_as_the_matrix_says() {
        Place own = place(Whose.OWN);
        Place foreign = place(Whose.FOREIGN);

        for (Place place : List.of(own, foreign)) {
            profiles(place);
            assignments(place);
            transactions(place);
        }
        sample("POST /data-keys", null, "data-keys:read", () -> Request.of(API + "/data-keys", "{\"keyIds\": []}"));

        samples.sort(Comparator.comparing(AccessSample::route).thenComparing(AccessSample::whose));
        String key = "E" + own.setup().entityId().substring(24);
        new AccessMatrix(mapping, port, key, own.setup().partnerId()).check(samples);
    }

    private void profiles(Place at) {
        Setup setup = at.setup();
        String one = API + "/profiles/" + setup.profileId();
        String found = "?externalId=profile-" + setup.partnerId();
        shown("GET /profiles", at, API + "/profiles" + found, setup.profileId());
        shown("GET /profiles", at, API + "/profiles?entityId=" + setup.entityId(), setup.profileId());
        sample(
                "POST /profiles",
                at,
                WRITE,
                () -> Request.of(
                        API + "/profiles",
                        json(Map.of(
                                "entityId",
                                setup.entityId(),
                                "externalId",
                                EventIds.next(),
                                "routingStrategy",
                                "FIRST_MATCH",
                                "basePrice",
                                euros()))));
        sample("GET /profiles/{profileId}", at, READ, () -> Request.of(one));
        sample(
                "PUT /profiles/{profileId}",
                at,
                WRITE,
                () -> update(one, Map.of("name", "Profile", "routingStrategy", "FIRST_MATCH", "basePrice", euros())));
        shown("GET /profiles/{profileId}/assignments", at, one + "/assignments", setup.assignmentId());
        sample(
                "POST /profiles/{profileId}/assignments",
                at,
                WRITE,
                () -> Request.of(
                        one + "/assignments",
                        json(Map.of("externalId", EventIds.next(), "partnerId", setup.partnerId(), "priority", 1))));
    }

    private void assignments(Place at) {
        Setup setup = at.setup();
        String one = API + "/assignments/" + setup.assignmentId();
        shown("GET /assignments", at, API + "/assignments?partnerId=" + setup.partnerId(), setup.assignmentId());
        sample("GET /assignments/{assignmentId}", at, READ, () -> Request.of(one));
        sample("PUT /assignments/{assignmentId}", at, WRITE, () -> update(one, Map.of("priority", 2)));
        sample("GET /assignments/{assignmentId}/prices", at, READ, () -> Request.of(one + "/prices"));
        sample(
                "PUT /assignments/{assignmentId}/prices",
                at,
                WRITE,
                () -> update(one + "/prices", Map.of("ladders", List.of())));
    }

    private void transactions(Place at) {
        String one = API + "/transactions/" + at.transactionId();
        Setup setup = at.setup();
        shown("GET /transactions", at, API + "/transactions?partnerId=" + setup.partnerId(), at.transactionId());
        sample("GET /transactions/{transactionId}", at, READ, () -> Request.of(one));
        sample(
                "POST /transactions/{transactionId}/cancellation",
                at,
                WRITE,
                () -> Request.of(one + "/cancellation", "{\"cause\": \"OPERATOR_REFUND\"}"));
        sample(
                "POST /deliveries",
                at,
                WRITE,
                () -> Request.of(
                        API + "/deliveries",
                        json(Map.of(
                                "entityId", setup.entityId(), "delivery", Given.delivery(setup, EventIds.next())))));
        sample(
                "POST /cancellations",
                at,
                WRITE,
                () -> Request.of(
                        API + "/cancellations",
                        json(Map.of("entityId", setup.entityId(), "cancellations", List.of()))));
    }

    private Place place(Whose whose) {
        Setup setup = given.assignmentAt("25.00");
        String transactionId = api.post(
                        "/deliveries",
                        Map.of("entityId", setup.entityId(), "delivery", Given.delivery(setup, EventIds.next())))
                .text("transactionId");
        return new Place(whose, setup, transactionId);
    }

    private void sample(String route, @Nullable Place at, String scope, Supplier<Request> request) {
        Whose whose = at == null ? Whose.NOBODYS : at.whose();
        samples.add(new AccessSample(route.replaceFirst(" ", " " + API), whose, scope, request, null));
    }

    private void shown(String route, Place at, String path, String shows) {
        samples.add(
                new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), READ, () -> Request.of(path), shows));
    }

    private Request update(String path, Map<String, ?> body) {
        return Request.update(path, api.get(path.substring(API.length())).version(), json(body));
    }

    private static Map<String, String> euros() {
        return Map.of("amount", "25.00", "currency", "EUR");
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
