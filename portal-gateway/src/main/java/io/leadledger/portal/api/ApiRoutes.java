package io.leadledger.portal.api;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service owns which resource of {@code /api/v1}. The caller's own token goes along, its cookies do not. */
@Configuration
@EnableConfigurationProperties(Services.class)
class ApiRoutes {

    static final List<String> PARTNER = List.of("entities", "partners", "smtp-settings");
    static final List<String> DELIVERY =
            List.of("profiles", "assignments", "deliveries", "cancellations", "transactions", "data-keys");
    static final List<String> INVOICE = List.of(
            "previews",
            "billing-runs",
            "billing-schedule",
            "jobs",
            "finalizations",
            "sendings",
            "reminders",
            "mail-texts",
            "invoices",
            "credit-notes",
            "number-register",
            "documents",
            "number-series",
            "proofs",
            "rule-sets",
            "ledger",
            "open-items",
            "bank-statements",
            "bookkeeping");

    @Bean
    RouterFunction<ServerResponse> partnerApi(Services services) {
        return passOn("partner-service", PARTNER, services.partner());
    }

    @Bean
    RouterFunction<ServerResponse> deliveryApi(Services services) {
        return passOn("delivery-service", DELIVERY, services.delivery());
    }

    @Bean
    RouterFunction<ServerResponse> invoiceApi(Services services) {
        return passOn("invoice-service", INVOICE, services.invoice());
    }

    private static RouterFunction<ServerResponse> passOn(String service, List<String> resources, URI address) {
        RequestPredicate owned = resources.stream()
                .map(resource -> RequestPredicates.path("/api/v1/" + resource)
                        .or(RequestPredicates.path("/api/v1/" + resource + "/**")))
                .reduce(RequestPredicate::or)
                .orElseThrow();
        return route(service)
                .route(owned, http())
                .before(uri(address))
                .before(removeRequestHeader("Cookie"))
                .build();
    }
}
