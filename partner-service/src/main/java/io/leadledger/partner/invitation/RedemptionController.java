package io.leadledger.partner.invitation;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.secret.Password;
import io.leadledger.partner.smtp.OperatorMail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Redeeming a link over HTTP. The token says which login; that it comes through the gateway's page, which alone has
 * this authority, keeps the service closed to everybody else.
 */
@RestController
@RequestMapping("/api/v1/portal-invitations/{token}")
@PreAuthorize("hasAuthority('portal-invitations:redeem')")
class RedemptionController {

    private final Redemptions redemptions;
    private final OperatorMail mail;

    RedemptionController(Redemptions redemptions, OperatorMail mail) {
        this.redemptions = redemptions;
        this.mail = mail;
    }

    /** What a link is good for; who it is for, and from whom, is told only while it is. */
    record Link(
            InvitationState state,
            @Nullable String loginEmail,
            @Nullable Instant expiresAt,
            @Nullable String seller) {}

    /** The password that was chosen. */
    record Redemption(@Nullable Password password) {}

    /** The facts that follow. */
    record Redeemed(PartnerId partnerId, String loginEmail, List<String> eventIds) {}

    @GetMapping
    Link look(@PathVariable String token) {
        Invitation invitation = redemptions.find(token);
        InvitationState state = redemptions.state(invitation);
        return state == InvitationState.OPEN
                ? new Link(
                        state,
                        invitation.loginEmail(),
                        invitation.expiresAt(),
                        mail.knownSender().orElse(null))
                : new Link(state, null, null, null);
    }

    @PostMapping("/redemption")
    Redeemed redeem(@PathVariable String token, @RequestBody Redemption body) {
        Password password = body.password();
        if (password == null || password.value().isEmpty()) {
            throw new RejectedException(Rejection.rule("missing", "password", "expected a password but it is missing"));
        }
        Invitation invitation = redemptions.find(token);
        return new Redeemed(
                invitation.partnerId(),
                invitation.loginEmail(),
                redemptions.redeem(token, password).eventIds());
    }
}
