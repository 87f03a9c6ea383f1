package io.leadledger.portal.service.invoice;

import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.invoice.preview.ReadinessApi;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages ask invoice-service about partners before there is an invoice. */
@Configuration
class ReadinessContract {

    @Bean
    ReadinessApi readinessCalls(@Qualifier("invoiceService") ServiceClient service) {
        return service.client(ReadinessApi.class);
    }
}
