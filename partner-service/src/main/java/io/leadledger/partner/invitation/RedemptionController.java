package io.leadledger.partner.invitation;

import io.leadledger.api.Password;
import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.api.partner.invitation.InvitedLink;
import io.leadledger.api.partner.invitation.Redeemed;
import io.leadledger.api.partner.invitation.RedemptionApi;
import io.leadledger.api.partner.invitation.RedemptionForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.partner.smtp.OperatorMail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Redeeming a link over HTTP, through the gateway's page, which alone has this authority. */
@RestController
@PreAuthorize("hasAuthority('portal-invitations:redeem')")
class RedemptionController implements RedemptionApi {

    private final Redemptions redemptions;
    private final OperatorMail mail;

    RedemptionController(Redemptions redemptions, OperatorMail mail) {
        this.redemptions = redemptions;
        this.mail = mail;
    }

    @Override
    public InvitedLink look(String token) {
        Invitation invitation = redemptions.find(token);
        InvitationState state = redemptions.state(invitation);
        return state == InvitationState.OPEN
                ? new InvitedLink(
                        state,
                        invitation.loginEmail(),
                        invitation.expiresAt(),
                        mail.knownSender().orElse(null))
                : new InvitedLink(state, null, null, null);
    }

    @Override
    public Redeemed redeem(String token, RedemptionForm form) {
        Password password = form.password();
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
