package io.leadledger.invoice.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** A clock that can be moved, failures on demand, and the vocabulary itself. */
@TestConfiguration
public class TestBeans {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    InjectedFailures injectedFailures() {
        return new InjectedFailures();
    }

    @Bean
    @Primary
    RecordingMails recordingMails() {
        return new RecordingMails();
    }

    @Bean
    InvoiceApi invoiceApi(Environment environment) {
        return new InvoiceApi(environment);
    }

    @Bean
    PaymentCalls paymentCalls(InvoiceApi api) {
        return new PaymentCalls(api);
    }

    @Bean
    Facts facts(io.leadledger.chassis.publishing.EventSender sender) {
        return new Facts(sender);
    }
}
