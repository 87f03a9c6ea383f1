package io.leadledger.portal.access;

import io.leadledger.portal.access.Invitation.Closed;
import io.leadledger.portal.access.Invitation.Open;
import io.leadledger.portal.access.Invitation.Redeemed;
import io.leadledger.portal.access.Invitation.Refused;
import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.web.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a link leads. Opening it changes nothing, for mail programs open links too. The link is in the address, so no
 * other page is told that address.
 */
@Controller
@RequestMapping("/partner/invitation/{link}")
@PreAuthorize("permitAll()")
class InvitationPages {

    private final Invitations invitations;
    private final AuditLog audit;
    private final MessageSource messages;

    InvitationPages(Invitations invitations, AuditLog audit, MessageSource messages) {
        this.invitations = invitations;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable String link,
            @ModelAttribute("shell") Shell shell,
            Locale locale,
            HttpServletResponse response) {
        keepToItself(response);
        return show(link, invitations.look(link), page(shell, locale));
    }

    @PostMapping
    ModelAndView redeem(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeat,
            @ModelAttribute("shell") Shell shell,
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

    private ModelAndView show(String link, Invitation answer, InvitationPage page) {
        return switch (answer) {
            case Open open -> page.form(link, open, null);
            case Closed closed -> page.closed(closed);
            case Redeemed _ -> page.done();
            case Refused refused ->
                switch (invitations.look(link)) {
                    case Open open -> page.form(link, open, refused.code());
                    case Closed closed -> page.closed(closed);
                    case Redeemed _, Refused _ -> throw new IllegalStateException("looking redeems nothing");
                };
        };
    }

    private void record(Redeemed redeemed) {
        Actor actor = new Actor("partners", null, redeemed.loginEmail(), UUID.fromString(redeemed.partnerId()));
        audit.record(new AuditEvent(AuditKind.INVITATION_REDEEMED, actor, "password-set"));
    }

    private InvitationPage page(Shell shell, Locale locale) {
        return new InvitationPage(messages, shell, locale);
    }

    private static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
