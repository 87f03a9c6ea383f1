package io.leadledger.partner;

import io.leadledger.chassis.start.ServiceProcess;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the partner-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PartnerServiceApplication {

    public static void main(String[] arguments) {
        ServiceProcess.run(PartnerServiceApplication.class, arguments);
    }
}
