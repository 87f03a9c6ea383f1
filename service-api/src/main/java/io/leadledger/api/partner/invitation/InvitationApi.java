package io.leadledger.api.partner.invitation;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.Refuses;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Sending invitations to the portal. */
@HttpExchange("/api/v1/partners/{partnerId}/portal-access/invitations")
public interface InvitationApi {

    /**
     * Mails a link to choose a password to the login of a partner whose access is on; earlier links are void. The same key
     * is the same invitation, mailed once. For administrators.
     */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "access-off",
        "no-smtp-settings",
        "mail-not-sent",
        "mail-host-unknown",
        "mail-server-unreachable",
        "mail-not-encrypted",
        "mail-login-refused",
        "invitation-void"
    })
    InvitationSent send(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key);
}
