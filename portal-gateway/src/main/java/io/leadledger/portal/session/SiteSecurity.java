package io.leadledger.portal.session;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Three doors: the API takes bearer tokens only and leaves the judgement to the services; the portal takes partners and
 * nobody else; the console takes operators and nobody else.
 */
@Configuration
class SiteSecurity {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'; img-src 'self' data:";

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain portalDoor(HttpSecurity http) throws Exception {
        return site(http.securityMatcher("/partner", "/partner/**"), Realm.PARTNERS, "/partner/login/start", "/partner")
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain consoleDoor(HttpSecurity http) throws Exception {
        return site(http, Realm.OPERATORS, "/login/start", "/app").build();
    }

    private static HttpSecurity site(HttpSecurity http, Realm realm, String loginStart, String home) throws Exception {
        String prefix = realm == Realm.PARTNERS ? "/partner" : "";
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/css/**")
                        .permitAll()
                        .anyRequest()
                        .access(isOf(realm)))
                .oauth2Login(login -> login.loginPage(loginStart + '/' + realm.registration())
                        .authorizationEndpoint(endpoint -> endpoint.baseUri(loginStart))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri(prefix + "/login/oauth2/code/*"))
                        .defaultSuccessUrl(home))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        new LoginUrlAuthenticationEntryPoint(loginStart + '/' + realm.registration())))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }

    /** Being logged in is not enough: it has to be the right realm. */
    private static AuthorizationManager<RequestAuthorizationContext> isOf(Realm realm) {
        return (authentication, context) ->
                new AuthorizationDecision(authentication.get() instanceof OAuth2AuthenticationToken token
                        && token.getAuthorizedClientRegistrationId().equals(realm.registration()));
    }
}
