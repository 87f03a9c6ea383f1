package io.leadledger.chassis.text;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.module.SimpleModule;

/** Parameters and bodies of all requests, of all services and both sites. */
@AutoConfiguration
public class TextConfiguration {

    @Bean
    WrittenParametersFilter writtenParametersFilter() {
        return new WrittenParametersFilter();
    }

    @Bean
    JsonMapperBuilderCustomizer writtenTexts() {
        return json -> json.addModule(
                new SimpleModule("written-texts").addDeserializer(String.class, new WrittenTextDeserializer()));
    }
}
