package io.leadledger.invoice.mailing;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.Timeouts;
import io.leadledger.api.partner.mail.MailApi;
import io.leadledger.chassis.security.Issuers;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** partner-service as this service calls it, in nobody's name: it has the operator's mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailingProperties.class)
class MailingConfiguration {

    /** More than a mail server takes for all of its answers, each of which partner-service waits a minute for. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Bean
    MailApi mailApi(Issuers issuers, MailingProperties properties) {
        URI endpoint = URI.create(issuers.operators().jwkSetUri().replaceFirst("/certs$", "/token"));
        OwnToken token = new OwnToken(
                new ClientCredentials(endpoint, "invoice-service", properties.clientSecret()), Timeouts.USUAL);
        return new ServiceClient(
                        "partner-service", properties.partnerService(), Timeouts.USUAL.answeredWithin(PATIENCE), token)
                .client(MailApi.class);
    }
}
