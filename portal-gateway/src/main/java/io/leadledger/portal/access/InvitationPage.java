package io.leadledger.portal.access;

import io.leadledger.portal.access.Invitation.Closed;
import io.leadledger.portal.access.Invitation.Open;
import io.leadledger.portal.access.Invitation.Reason;
import io.leadledger.portal.view.Views.Field;
import io.leadledger.portal.view.Words;
import io.leadledger.portal.web.Shell;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the page shows; passwords are never in it. */
record InvitationPage(MessageSource messages, Shell shell, Locale locale) {

    private static final Set<String> OF_REPEAT = Set.of("password-differs");
    private static final Set<String> KNOWN = Set.of(
            "missing",
            "password-differs",
            "password-too-short",
            "password-needs-upper-case",
            "password-needs-lower-case",
            "password-needs-digit",
            "password-needs-special",
            "password-is-user-name",
            "too-many-tries");

    /** What is wrong, and with which field. */
    record FieldError(String name, String message) {}

    /**
     * The form.
     *
     * @param refused code of what was wrong the last time, absent at first
     */
    ModelAndView form(String link, Open invitation, @Nullable String refused) {
        List<FieldError> errors = refused == null ? List.of() : List.of(error(refused));
        ModelAndView page = new ModelAndView("partner/invitation", status(refused));
        page.addObject("shell", branded(invitation.seller()));
        page.addObject("link", link);
        page.addObject("errors", errors);
        page.addObject("until", until(invitation));
        page.addObject(
                "fields",
                List.of(
                        field("username", "username", invitation.loginEmail(), null),
                        field("password", "new-password", null, said(errors, "password")),
                        field("repeat", "new-password", null, said(errors, "repeat"))));
        return page;
    }

    /** The password is set. */
    ModelAndView done() {
        return told("done", HttpStatus.OK);
    }

    /** The link opens nothing. */
    ModelAndView closed(Closed closed) {
        return told(
                closed.reason().name().toLowerCase(Locale.ROOT),
                closed.reason() == Reason.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE);
    }

    private ModelAndView told(String what, HttpStatus status) {
        ModelAndView page = new ModelAndView("partner/invitation-told", status);
        page.addObject("shell", shell);
        page.addObject("heading", say("invitation." + what + ".heading"));
        page.addObject("text", say("invitation." + what + ".text"));
        page.addObject("login", what.equals("done") || what.equals("used"));
        return page;
    }

    private Field field(String name, String autocomplete, @Nullable String value, @Nullable String error) {
        boolean isUser = name.equals("username");
        return new Field(
                name,
                "input",
                say("invitation." + name),
                null,
                error,
                value,
                false,
                isUser ? "text" : "password",
                autocomplete,
                null,
                !isUser,
                isUser,
                null,
                List.of());
    }

    private FieldError error(String code) {
        String known = KNOWN.contains(code) ? code : "password-refused";
        return new FieldError(OF_REPEAT.contains(code) ? "repeat" : "password", say("invitation.error." + known));
    }

    private static @Nullable String said(List<FieldError> errors, String field) {
        return errors.stream()
                .filter(error -> error.name().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    private Shell branded(@Nullable String seller) {
        return seller == null ? shell : shell.withBrand(seller, shell.brandNote());
    }

    private String until(Open invitation) {
        return new Words(messages, locale, ZoneOffset.UTC).dateTime(invitation.expiresAt()) + " UTC";
    }

    private String say(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, locale));
    }

    private static HttpStatus status(@Nullable String refused) {
        if (refused == null) {
            return HttpStatus.OK;
        }
        return refused.equals("too-many-tries") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
