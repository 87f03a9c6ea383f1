package io.leadledger.chassis.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param operators the operators' realm
 * @param partners the partners' realm
 * @param partnersMayCall whether the service has a route for partners themselves (D-05); else their tokens are refused
 */
@ConfigurationProperties("leadledger.issuers")
public record Issuers(
        Issuer operators,
        @Nullable Issuer partners,
        @DefaultValue("false") boolean partnersMayCall) {

    /**
     * @param issuerUri the {@code iss} claim, exactly
     * @param jwkSetUri where the keys are, as this service reaches them
     */
    public record Issuer(String issuerUri, String jwkSetUri) {}
}
