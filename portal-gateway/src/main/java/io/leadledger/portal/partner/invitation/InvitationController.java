package io.leadledger.portal.partner.invitation;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.api.partner.invitation.InvitedLink;
import io.leadledger.api.partner.invitation.Redeemed;
import io.leadledger.portal.audit.AuditEvent;
import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.audit.AuditKind;
import io.leadledger.portal.audit.AuditLog;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.shell.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final InvitedLinks links;
    private final AuditLog audit;
    private final MessageSource messages;

    InvitationController(InvitedLinks links, AuditLog audit, MessageSource messages) {
        this.links = links;
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping
    Answer open(@PathVariable String link, Shell shell, Locale locale, HttpServletResponse response) {
        keepToItself(response);
        return show(link, page(shell, locale), null);
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
        InvitationPresenter page = page(shell, locale);
        if (password.isEmpty() || !password.equals(repeat)) {
            return show(link, page, password.isEmpty() ? "missing" : "password-differs");
        }
        try {
            record(links.redeem(link, password));
            return page.done();
        } catch (ServiceRefused refused) {
            String code = refused.errors().getFirst().code();
            return switch (refused.status()) {
                case 404 -> page.unknown();
                case 409 -> page.closed(state(code));
                default -> show(link, page, code);
            };
        }
    }

    private Answer show(String link, InvitationPresenter page, @Nullable String refused) {
        InvitedLink looked;
        try {
            looked = links.look(link);
        } catch (ServiceRefused unknown) {
            return page.unknown();
        }
        return looked.state() == InvitationState.OPEN
                ? page.form(action(link), looked, refused)
                : page.closed(looked.state());
    }

    private static InvitationState state(String code) {
        return switch (code) {
            case "invitation-used" -> InvitationState.USED;
            case "invitation-expired" -> InvitationState.EXPIRED;
            default -> InvitationState.VOID;
        };
    }

    private void record(Redeemed redeemed) {
        Actor actor = new Actor(
                "partners",
                null,
                redeemed.loginEmail(),
                UUID.fromString(redeemed.partnerId().value()));
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
