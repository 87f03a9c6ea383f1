package io.leadledger.portal.session.chain;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.login.LoginEnd;
import io.leadledger.portal.session.login.LoginStillHolds;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The doors. The API takes bearer tokens only and leaves the judgement to the services, but for what was taken
 * from a partner since; files and health are open; the
 * realms tell of logouts at a door of their own; the portal takes partners and nobody else, the console operators and
 * nobody else. The headers of every answer are the concern of {@code web}.
 */
@Configuration
class SiteSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(HttpSecurity http, PartnersOwnTokens partners) throws Exception {
        return withoutSession(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(partners))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(partners))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain openDoor(HttpSecurity http) throws Exception {
        return withoutSession(http.securityMatcher(OpenPages.FILES))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain backChannelDoor(HttpSecurity http, LoginEnd end) throws Exception {
        return withoutSession(http.securityMatcher("/logout/connect/back-channel/*"))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(end)))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain portalDoor(HttpSecurity http, SiteLogin logins) throws Exception {
        return site(http.securityMatcher(request -> Realm.of(request) == Realm.PARTNERS), Realm.PARTNERS, logins);
    }

    @Bean
    @Order(5)
    SecurityFilterChain consoleDoor(HttpSecurity http, SiteLogin logins) throws Exception {
        return site(http, Realm.OPERATORS, logins);
    }

    /** It runs in the chains of the two sites only. */
    @Bean
    FilterRegistrationBean<LoginStillHolds> notByItself(LoginStillHolds filter) {
        FilterRegistrationBean<LoginStillHolds> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    private static SecurityFilterChain site(HttpSecurity http, Realm realm, SiteLogin login) throws Exception {
        return http.headers(HeadersConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OpenPages.PAGES)
                        .permitAll()
                        .anyRequest()
                        .access(isOf(realm)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .oauth2Login(login.of(realm))
                .logout(login.endOf(realm))
                .addFilterBefore(login.stillHolds(), AnonymousAuthenticationFilter.class)
                .exceptionHandling(login.refusals())
                .build();
    }

    private static HttpSecurity withoutSession(HttpSecurity http) throws Exception {
        return http.headers(HeadersConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    /** Being logged in is not enough: it has to be the right realm. */
    private static AuthorizationManager<RequestAuthorizationContext> isOf(Realm realm) {
        return (authentication, context) -> new AuthorizationDecision(
                Realm.of(authentication.get()).filter(realm::equals).isPresent());
    }
}
