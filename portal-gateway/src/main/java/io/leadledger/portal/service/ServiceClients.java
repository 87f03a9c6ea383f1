package io.leadledger.portal.service;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.Timeouts;
import io.leadledger.chassis.security.Issuers;
import io.leadledger.portal.api.Services;
import io.leadledger.portal.session.token.AccessTokens;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The services as the gateway calls them: each with the token of who makes the present request, and the gateway's own
 * token for what it asks in nobody's name.
 */
@Configuration
@EnableConfigurationProperties(OwnClientProperties.class)
class ServiceClients {

    private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(10);

    @Bean
    ServiceClient partnerService(Services services, AccessTokens tokens) {
        return new ServiceClient("partner-service", services.partner(), Timeouts.USUAL, tokens::ofThisRequest);
    }

    @Bean
    ServiceClient deliveryService(Services services, AccessTokens tokens) {
        return new ServiceClient("delivery-service", services.delivery(), Timeouts.USUAL, tokens::ofThisRequest);
    }

    @Bean
    ServiceClient invoiceService(Services services, AccessTokens tokens) {
        return new ServiceClient("invoice-service", services.invoice(), Timeouts.USUAL, tokens::ofThisRequest);
    }

    /** For files that take long to come, since the whole answer has to be there in time. */
    @Bean
    ServiceClient invoiceArchive(Services services, AccessTokens tokens) {
        return new ServiceClient(
                "invoice-service",
                services.invoice(),
                Timeouts.USUAL.answeredWithin(LONGEST_DOWNLOAD),
                tokens::ofThisRequest);
    }

    @Bean
    OwnToken ownToken(Issuers issuers, OwnClientProperties client) {
        URI endpoint = URI.create(issuers.operators().jwkSetUri().replaceFirst("/certs$", "/token"));
        return new OwnToken(
                new ClientCredentials(endpoint, OwnClientProperties.CLIENT, client.clientSecret()), Timeouts.USUAL);
    }
}
