package io.leadledger.portal.web;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import io.leadledger.chassis.security.Issuers;
import io.leadledger.chassis.security.Issuers.Issuer;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * The headers of every answer: pages, files, the API, errors, and what no door lets in. They are written before any
 * other filter can refuse a request; a page that needs a stricter one sets it itself.
 */
@Configuration
class SecurityHeaders {

    /** Before the sessions and the doors, after the request's id. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> securityHeadersOfEveryAnswer(Issuers issuers) {
        FilterRegistrationBean<HeaderWriterFilter> registration =
                new FilterRegistrationBean<>(new HeaderWriterFilter(writers(issuers)));
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setOrder(ORDER);
        return registration;
    }

    private static List<HeaderWriter> writers(Issuers issuers) {
        return List.of(
                new ContentSecurityPolicyHeaderWriter(policy(issuers)),
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new ReferrerPolicyHeaderWriter(SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                openedBy(),
                usedBy(),
                new HstsHeaderWriter(),
                new StaticHeadersWriter("X-Robots-Tag", "noindex"),
                new CacheControlHeadersWriter());
    }

    /**
     * Nothing inline, nothing from elsewhere. A form may lead to the realms: signing out ends there, and so does a form
     * that was sent after its session; browsers hold redirects against {@code form-action}.
     */
    private static String policy(Issuers issuers) {
        String realms = Stream.of(issuers.operators(), Objects.requireNonNull(issuers.partners()))
                .map(SecurityHeaders::origin)
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + realms;
    }

    private static String origin(Issuer issuer) {
        return URI.create(issuer.issuerUri()).resolve("/").toString().replaceFirst("/$", "");
    }

    private static HeaderWriter openedBy() {
        CrossOriginOpenerPolicyHeaderWriter writer = new CrossOriginOpenerPolicyHeaderWriter();
        writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return writer;
    }

    private static HeaderWriter usedBy() {
        CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
        writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return writer;
    }
}
