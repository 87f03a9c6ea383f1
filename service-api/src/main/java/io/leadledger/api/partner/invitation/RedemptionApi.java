package io.leadledger.api.partner.invitation;

import io.leadledger.api.Refuses;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Redeeming the link of an invitation. The token says which login; that it comes through the gateway's page, which alone has
 * this authority, keeps it closed to everybody else.
 */
@HttpExchange("/api/v1/portal-invitations/{token}")
public interface RedemptionApi {

    /**
     * Shows what a link is good for; who it is for, and from whom, is told only while it is.
     *
     * @param token the secret part of the link
     */
    @GetExchange
    InvitedLink look(@PathVariable String token);

    /**
     * Sets the password of the link's login and uses the link up.
     *
     * @param token the secret part of the link
     */
    @PostExchange("/redemption")
    @Refuses({
        "invitation-used",
        "invitation-expired",
        "invitation-void",
        "too-many-tries",
        "password-too-short",
        "password-needs-upper-case",
        "password-needs-lower-case",
        "password-needs-digit",
        "password-needs-special",
        "password-is-user-name",
        "password-refused",
        "login-missing",
        "keycloak-unavailable"
    })
    Redeemed redeem(@PathVariable String token, @RequestBody RedemptionForm form);
}
