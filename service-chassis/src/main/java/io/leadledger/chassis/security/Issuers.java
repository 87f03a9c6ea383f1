package io.leadledger.chassis.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are accepted.
 *
 * @param operators the operators' realm
 * @param partners the partners' realm, where a service has anything for partners
 */
@ConfigurationProperties("leadledger.issuers")
public record Issuers(Issuer operators, @Nullable Issuer partners) {

    /**
     * @param issuerUri the {@code iss} claim, exactly
     * @param jwkSetUri where the keys are, as this service reaches them
     */
    public record Issuer(String issuerUri, String jwkSetUri) {}
}
