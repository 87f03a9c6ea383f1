package io.leadledger.chassis.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param operators the operators' realm
 * @param partners the partners' realm
 * @param partnerRoutes path patterns of the few routes that are open to partners themselves (D-05); everywhere else, and
 *     where there are none, their tokens are refused before anything of the request is read
 */
@ConfigurationProperties("leadledger.issuers")
public record Issuers(
        Issuer operators,
        @Nullable Issuer partners,
        @DefaultValue({}) List<String> partnerRoutes) {

    /**
     * @param issuerUri the {@code iss} claim, exactly
     * @param jwkSetUri where the keys are, as this service reaches them
     */
    public record Issuer(String issuerUri, String jwkSetUri) {}
}
