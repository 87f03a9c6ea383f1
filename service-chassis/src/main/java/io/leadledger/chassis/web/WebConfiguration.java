package io.leadledger.chassis.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What every HTTP answer of every service has, and what no request may be. */
@AutoConfiguration
public class WebConfiguration {

    /** Before anybody reads a body, after security has refused whoever may not send one. */
    private static final int AFTER_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean
    RequestIdFilter requestIdFilter() {
        return new RequestIdFilter();
    }

    @Bean
    VersionedAnswers versionedAnswers() {
        return new VersionedAnswers();
    }

    @Bean
    IdsOfParameters idsOfParameters() {
        return new IdsOfParameters();
    }

    @Bean
    FilterRegistrationBean<RequestSizeFilter> requestSizeFilter(
            @Value("${leadledger.largest-request:16MB}") DataSize largest,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<RequestSizeFilter> filter =
                new FilterRegistrationBean<>(new RequestSizeFilter(largest.toBytes(), problems));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContentTypeFilter> contentTypeFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<ContentTypeFilter> filter =
                new FilterRegistrationBean<>(new ContentTypeFilter(problems));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }
}
