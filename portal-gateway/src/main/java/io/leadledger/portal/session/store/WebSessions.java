package io.leadledger.portal.session.store;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.Session;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions in {@code site.web_session}: they outlive a restart, and any instance serves any of them. Ten minutes are
 * enough to log in; a login sets the idle time of its site.
 */
@Configuration
@EnableJdbcHttpSession(tableName = "site.web_session", maxInactiveIntervalInSeconds = 600)
@EnableConfigurationProperties(SessionProperties.class)
class WebSessions {

    /** Two requests of a new session may store the same attribute at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer storingTwiceIsNoError() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean(name = "springSessionConversionService", defaultCandidate = false)
    GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new StoredAttributes());
        return conversion;
    }

    /** Also for error pages: they know who is logged in. */
    @Bean
    <S extends Session> FilterRegistrationBean<SessionRepositoryFilter<S>> sessionsOfEveryRequest(
            SessionRepositoryFilter<S> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<S>> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
