package io.leadledger.delivery;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Prices and records deliveries, keeps their transactions and cancellations, and publishes them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DeliveryServiceApplication {

    /** Starts the service; configuration comes from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(DeliveryServiceApplication.class, arguments);
    }
}
