package io.leadledger.api.partner.portalaccess;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A partner's access to the portal and its permissions there. */
@HttpExchange("/api/v1/partners/{partnerId}")
public interface PortalAccessApi {

    /** Shows whether a partner may enter the portal, with which login, and its newest invitation. */
    @GetExchange("/portal-access")
    PortalAccessAnswer find(@PathVariable PartnerId partnerId);

    /**
     * Turns the access on or off. Off, nobody enters for the partner any more and whoever is inside is out; on again, all is
     * as it was.
     */
    @PutExchange("/portal-access")
    @Refuses({"for-administrators", "login-taken", "bad-login-email", "keycloak-unavailable"})
    PortalAccessWritten turn(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody PortalAccessForm form);

    /** Shows what a partner may do in the portal. */
    @GetExchange("/permissions")
    PortalAccessAnswer.Permissions permissions(@PathVariable PartnerId partnerId);

    /** Says anew what a partner may do in the portal, all six permissions. */
    @PutExchange("/permissions")
    PortalAccessWritten permit(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody PermissionsForm form);
}
