package io.leadledger.delivery;

import io.leadledger.chassis.start.ServiceProcess;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Prices and records deliveries, keeps their transactions and cancellations, and publishes them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DeliveryServiceApplication {

    /** Starts the service; configuration comes from the environment. */
    public static void main(String[] arguments) {
        ServiceProcess.run(DeliveryServiceApplication.class, arguments);
    }
}
