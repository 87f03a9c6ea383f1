package io.leadledger.partner;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the partner-service. */
@SpringBootApplication
public class PartnerServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PartnerServiceApplication.class, arguments);
    }
}
