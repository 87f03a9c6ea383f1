package io.leadledger.portal;

import io.leadledger.chassis.start.ServiceProcess;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * One address for people and programs: both web sites, and {@code /api/v1}. Both have documents, entities and so on of
 * their own, in packages of their own: hence beans go by their full names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PortalGatewayApplication {

    public static void main(String[] arguments) {
        ServiceProcess.run(PortalGatewayApplication.class, arguments);
    }
}
