package io.leadledger.chassis.text;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.module.SimpleModule;

/** Parameters and bodies of all requests, of all services and both sites. */
@AutoConfiguration
public class TextConfiguration {

    /** After the id and the headers of every answer, before sessions and security. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    FilterRegistrationBean<ReadableParametersFilter> readableParametersFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<ReadableParametersFilter> filter =
                new FilterRegistrationBean<>(new ReadableParametersFilter(problems));
        filter.setOrder(EARLY);
        return filter;
    }

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
