package io.leadledger.partner;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the partner-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PartnerServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PartnerServiceApplication.class, arguments);
    }
}
