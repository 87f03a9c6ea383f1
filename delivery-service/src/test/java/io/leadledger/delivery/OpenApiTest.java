package io.leadledger.delivery;

import io.leadledger.chassis.testing.openapi.OpenApiDocument;
import io.leadledger.delivery.testing.Given;
import io.leadledger.delivery.testing.Given.Setup;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OpenApiTest extends RealServers {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private OpenApiDocument document;

    @BeforeEach
    void ask_the_running_service() {
        document = new OpenApiDocument("delivery-service", mapping, port);
    }

    @Test
    void every_route_is_in_the_contract_and_says_what_it_does_and_who_may() {
        document.checkRoutes();
    }

    @Test
    void the_document_is_what_the_service_says_today_and_is_served() {
        document.checkFile();
    }

    @Test
    void every_example_works() {
        document.sendExamples(operation -> values());
    }

    private Map<String, String> values() {
        Setup setup = given.assignmentAt("25.00");
        String deliveryId = "d-" + EventIds.next();
        api.post(
                "/deliveries",
                Map.of("entityId", setup.entityId(), "deliveries", List.of(Given.delivery(setup, deliveryId))));
        return Map.of(
                "key", "k" + EventIds.next().substring(24),
                "entityId", setup.entityId(),
                "partnerId", setup.partnerId(),
                "profileId", setup.profileId(),
                "assignmentId", setup.assignmentId(),
                "assignment", setup.assignment(),
                "transactionId", setup.transactionId(deliveryId),
                "version", "1",
                "assignmentVersion", "0");
    }
}
