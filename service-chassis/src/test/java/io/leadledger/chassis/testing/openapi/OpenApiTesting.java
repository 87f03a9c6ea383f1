package io.leadledger.chassis.testing.openapi;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** In the tests of every service: refusals are those that are declared, and springdoc says what the contract says. */
@AutoConfiguration
public class OpenApiTesting {

    @Bean
    DeclaredRefusals declaredRefusals() {
        return new DeclaredRefusals();
    }

    /** Only where the service has springdoc in its tests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springdoc.core.customizers.GlobalOperationCustomizer")
    static class Documenting {

        @Bean
        DocumentedOperations documentedOperations() {
            return new DocumentedOperations();
        }

        @Bean
        DocumentedRecords documentedRecords() {
            return new DocumentedRecords();
        }

        @Bean
        ContractDocument contractDocument(
                @Value("${spring.application.name}") String service,
                @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
            return new ContractDocument(service, () -> OpenApiDocument.routes(mapping.getObject()));
        }
    }
}
