package io.leadledger.portal.service;

import io.leadledger.portal.api.Services;
import io.leadledger.portal.session.token.AccessTokens;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The services from which the console reads (D-03), each called with the token of who makes the present request. */
@Component
public class OwningServices {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(30);

    private final OwningService partner;
    private final OwningService delivery;
    private final OwningService invoice;

    OwningServices(Services services, AccessTokens tokens) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(READ);
        RestClient http = RestClient.builder().requestFactory(requests).build();
        partner = new OwningService("partner-service", services.partner(), http, tokens);
        delivery = new OwningService("delivery-service", services.delivery(), http, tokens);
        invoice = new OwningService("invoice-service", services.invoice(), http, tokens);
    }

    /** Entities, partners, access to the portal. */
    public OwningService partner() {
        return partner;
    }

    /** Assignments, prices, transactions. */
    public OwningService delivery() {
        return delivery;
    }

    /** Previews, invoices, credit notes. */
    public OwningService invoice() {
        return invoice;
    }
}
