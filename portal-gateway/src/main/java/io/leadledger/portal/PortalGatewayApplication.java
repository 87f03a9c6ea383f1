package io.leadledger.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One address for people and programs: both web sites, and {@code /api/v1}. */
@SpringBootApplication
public class PortalGatewayApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalGatewayApplication.class, arguments);
    }
}
