package io.leadledger.chassis.security;

import io.leadledger.chassis.problem.Problems;
import io.leadledger.chassis.security.Issuers.Issuer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** A service as OAuth2 resource server: bearer tokens only, everything closed but health. */
@AutoConfiguration
@ConditionalOnProperty("leadledger.issuers.operators.issuer-uri")
@EnableConfigurationProperties(Issuers.class)
@EnableMethodSecurity
public class ResourceServerConfiguration {

    /** The audience a token must be meant for. */
    public static final String AUDIENCE = "leadledger-api";

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain apiSecurity(HttpSecurity http, Issuers issuers, JsonMapper json) {
        Map<String, AuthenticationManager> managers = managers(issuers);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(issuers.partnerRoutes().toArray(String[]::new))
                        .authenticated()
                        .anyRequest()
                        .access((caller, request) -> new AuthorizationDecision(isOfOperators(caller.get(), issuers))))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(
                                new JwtIssuerAuthenticationManagerResolver(issuer -> trusted(managers, issuer)))
                        .authenticationEntryPoint((request, response, e) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            refuse(response, json, HttpStatus.UNAUTHORIZED, "a valid bearer token is needed");
                        }))
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, e) ->
                        refuse(response, json, HttpStatus.FORBIDDEN, "this token does not allow that")))
                .build();
    }

    /** A service that knows no entity by its key allows a limited caller those that are named by their id. */
    @Bean
    AllowedEntities allowedEntities(ObjectProvider<EntityKeys> keys) {
        return new AllowedEntities(keys.getIfAvailable(() -> named -> Set.of()));
    }

    private static boolean isOfOperators(@Nullable Authentication caller, Issuers issuers) {
        return caller instanceof JwtAuthenticationToken token
                && issuers.operators().issuerUri().equals(token.getToken().getClaimAsString(JwtClaimNames.ISS));
    }

    private static Map<String, AuthenticationManager> managers(Issuers issuers) {
        Map<String, AuthenticationManager> managers = new HashMap<>();
        managers.put(issuers.operators().issuerUri(), manager(issuers.operators(), new Authorities()));
        Issuer partners = issuers.partners();
        if (partners != null && !issuers.partnerRoutes().isEmpty()) {
            managers.put(partners.issuerUri(), manager(partners, new PartnerAuthorities()));
        }
        return managers;
    }

    private static AuthenticationManager trusted(Map<String, AuthenticationManager> managers, String issuer) {
        AuthenticationManager manager = managers.get(issuer);
        if (manager == null) {
            throw new InvalidBearerTokenException("not a trusted issuer");
        }
        return manager;
    }

    private static AuthenticationManager manager(
            Issuer issuer, Converter<Jwt, Collection<GrantedAuthority>> authorities) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(issuer.jwkSetUri()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer.issuerUri()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(AUDIENCE))));
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(converter);
        return provider::authenticate;
    }

    private static void refuse(HttpServletResponse response, JsonMapper json, HttpStatus status, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String code = status == HttpStatus.UNAUTHORIZED ? "unauthorized" : "forbidden";
        json.writeValue(response.getOutputStream(), Problems.of(status, code, detail, List.of()));
    }
}
