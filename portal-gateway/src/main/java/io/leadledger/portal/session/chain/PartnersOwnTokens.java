package io.leadledger.portal.session.chain;

import com.nimbusds.jwt.JWTParser;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.Portal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * A partner's own token at the API's door: good while its access is on and it may see invoices, since documents are all that the
 * services open to partners. A token lives for minutes, and what was taken from the partner holds from the next request (R-083,
 * Only refuses: what a token says is not believed here, the service asks for its signature.
 */
@Component
class PartnersOwnTokens implements AuthorizationManager<RequestAuthorizationContext>, AuthenticationEntryPoint {

    private static final String BEARER = "Bearer ";
    private static final AuthorizationDecision PASSES = new AuthorizationDecision(true);
    private static final AuthorizationDecision ENDS = new AuthorizationDecision(false);
    private static final String STATUS = PartnersOwnTokens.class.getName();

    private final Portal portal;

    PartnersOwnTokens(Portal portal) {
        this.portal = portal;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return partnerOf(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(this::against)
                .map(status -> {
                    request.setAttribute(STATUS, status);
                    return ENDS;
                })
                .orElse(PASSES);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendError(
                request.getAttribute(STATUS) instanceof HttpStatus status
                        ? status.value()
                        : HttpStatus.UNAUTHORIZED.value());
    }

    private Optional<HttpStatus> against(UUID partner) {
        if (!portal.mayEnter(partner)) {
            return Optional.of(HttpStatus.UNAUTHORIZED);
        }
        return portal.permissionsOf(partner).contains(PartnerPermission.VIEW_INVOICES)
                ? Optional.empty()
                : Optional.of(HttpStatus.FORBIDDEN);
    }

    /** Empty for operators, for clients, and for what is no token. */
    private static Optional<UUID> partnerOf(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        try {
            String partnerId = JWTParser.parse(
                            authorization.substring(BEARER.length()).strip())
                    .getJWTClaimsSet()
                    .getStringClaim("partner_id");
            return Optional.ofNullable(partnerId).map(UUID::fromString);
        } catch (ParseException | IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }
}
