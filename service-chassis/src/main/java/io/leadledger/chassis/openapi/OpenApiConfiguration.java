package io.leadledger.chassis.openapi;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the service's document to everybody who has a token of the operators' realm; it is no route of the contract itself. */
@AutoConfiguration
@ConditionalOnResource(resources = "classpath:openapi/${spring.application.name}.yaml")
public class OpenApiConfiguration {

    /** Where it is. */
    public static final String PATH = "/api/v1/openapi.yaml";

    private static final int BEFORE_FILES = 0;

    @Bean
    SimpleUrlHandlerMapping openApiDocument(@Value("${spring.application.name}") String service) {
        ClassPathResource document = new ClassPathResource("openapi/" + service + ".yaml");
        HttpRequestHandler handler = (request, response) -> {
            response.setContentType(MediaType.APPLICATION_YAML_VALUE);
            response.getOutputStream().write(document.getContentAsByteArray());
        };
        return new SimpleUrlHandlerMapping(Map.of(PATH, handler), BEFORE_FILES);
    }
}
