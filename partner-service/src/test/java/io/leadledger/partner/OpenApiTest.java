package io.leadledger.partner;

import io.leadledger.chassis.testing.openapi.OpenApiDocument;
import io.leadledger.event.EventIds;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OpenApiTest extends ServedPortal {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private OpenApiDocument document;

    @BeforeEach
    void ask_the_running_service() {
        document = new OpenApiDocument("partner-service", mapping, port);
    }

    /** Two examples change them, and other tests send mail. */
    @AfterEach
    void the_settings_are_those_of_the_tests_again() {
        point_the_settings_at_the_mail_server();
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
        document.sendExamples(this::values);
    }

    private Map<String, String> values(String operation) {
        point_the_settings_at_the_mail_server();
        String key = "k" + EventIds.next().substring(24);
        Map<String, String> values = new HashMap<>(Map.of("key", key));
        switch (operation.substring(0, operation.indexOf('.'))) {
            case "entity" -> {
                values.put("entityKey", "e" + key);
                values.put(
                        "entityId",
                        api().post("/entities", Bodies.entity("e" + key)).text("entityId"));
                values.put("version", "1");
            }
            case "partner" -> {
                values.put("partnerId", partner("Alpha").partnerId());
                values.put("version", "2");
            }
            case "vatIdCheck" -> {
                values.put(
                        "partnerId",
                        api().post("/partners", Bodies.partner(key)).text("partnerId"));
                String entityId =
                        api().post("/entities", Bodies.entity("e" + key)).text("entityId");
                api().seen(1).put("/entities/" + entityId + "/seller-profile", "{\"vatId\": \"DE136695976\"}");
                values.put("entityId", entityId);
            }
            case "activity" -> {
                values.put("partnerId", partner("Alpha").partnerId());
                values.put(
                        "entityId",
                        api().post("/entities", Bodies.entity("e" + key)).text("entityId"));
            }
            case "portalAccess", "notes" -> {
                values.put("partnerId", partner("Alpha").partnerId());
                values.put("version", "0");
            }
            case "invitation" ->
                values.put("partnerId", partnerWithAccess("Alpha").partnerId());
            case "redemption" -> values.put("token", token(partnerWithAccess("Alpha")));
            default ->
                values.put(
                        "version",
                        String.valueOf(settings().get("/smtp-settings").version()));
        }
        return values;
    }

    private String token(GivenPartner partner) {
        invite(partner);
        return ReceivedInvitation.to(MAIL, partner.email()).getLast().token();
    }
}
