package io.leadledger.portal.partner.invitation;

import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.service.invitation.Invitation;
import io.leadledger.portal.service.invitation.Invitation.Closed;
import io.leadledger.portal.service.invitation.Invitation.Open;
import io.leadledger.portal.service.invitation.Invitation.Redeemed;
import io.leadledger.portal.service.invitation.Invitation.Refused;
import io.leadledger.portal.service.invitation.Invitations;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a link leads. Opening it changes nothing, for mail programs open links too. The link is in the address, so no
 * other page is told that address.
 */
@Controller
@RequestMapping("/partner/invitation/{link}")
@PreAuthorize("permitAll()")
class InvitationController {

    private final Invitations invitations;
    private final AuditLog audit;
    private final MessageSource messages;

    InvitationController(Invitations invitations, AuditLog audit, MessageSource messages) {
        this.invitations = invitations;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping
    Answer open(@PathVariable String link, Shell shell, Locale locale, HttpServletResponse response) {
        keepToItself(response);
        return show(link, invitations.look(link), page(shell, locale));
    }

    @PostMapping
    Answer redeem(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeat,
            Shell shell,
            Locale locale,
            HttpServletResponse response) {
        keepToItself(response);
        Invitation answer = answer(link, password, repeat);
        if (answer instanceof Redeemed redeemed) {
            record(redeemed);
        }
        return show(link, answer, page(shell, locale));
    }

    private Invitation answer(String link, String password, String repeat) {
        if (password.isEmpty()) {
            return new Refused("missing");
        }
        return password.equals(repeat) ? invitations.redeem(link, password) : new Refused("password-differs");
    }

    private Answer show(String link, Invitation answer, InvitationPresenter page) {
        return switch (answer) {
            case Open open -> page.form(action(link), open, null);
            case Closed closed -> page.closed(closed);
            case Redeemed _ -> page.done();
            case Refused refused ->
                switch (invitations.look(link)) {
                    case Open open -> page.form(action(link), open, refused.code());
                    case Closed closed -> page.closed(closed);
                    case Redeemed _, Refused _ -> throw new IllegalStateException("looking redeems nothing");
                };
        };
    }

    private void record(Redeemed redeemed) {
        Actor actor = new Actor("partners", null, redeemed.loginEmail(), UUID.fromString(redeemed.partnerId()));
        audit.record(new AuditEvent(AuditKind.INVITATION_REDEEMED, actor, "password-set"));
    }

    private InvitationPresenter page(Shell shell, Locale locale) {
        return new InvitationPresenter(new Words(messages, locale, ZoneOffset.UTC), shell.bare());
    }

    private static String action(String link) {
        return Query.of("/partner/invitation/{link}", link).toString();
    }

    private static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
