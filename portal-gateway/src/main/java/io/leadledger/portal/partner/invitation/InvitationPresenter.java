package io.leadledger.portal.partner.invitation;

import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.api.partner.invitation.InvitedLink;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.partner.invitation.InvitationPage.Rules;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the pages behind a link say. */
record InvitationPresenter(Words words, Shell shell) {

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

    /**
     * For a link that is good.
     *
     * @param refused code of what was wrong the last time, absent at first
     */
    Answer form(String action, InvitedLink invitation, @Nullable String refused) {
        Mistakes mistakes = refused == null ? Mistakes.NONE : mistake(refused);
        String until = words.dateTime(Objects.requireNonNull(invitation.expiresAt())) + " UTC";
        InvitationPage page = new InvitationPage(
                invitation.seller() == null ? shell : shell.branded(invitation.seller()),
                Head.of(words.say("invitation.title")).saying(words.say("invitation.lead", until)),
                action,
                mistakes,
                List.of(
                        user(Objects.requireNonNull(invitation.loginEmail())),
                        password("password", mistakes),
                        password("repeat", mistakes)),
                new Rules(
                        words.say("invitation.rules"),
                        Stream.of("length", "upper", "lower", "digit", "special", "name")
                                .map(rule -> words.say("invitation.rule." + rule))
                                .toList()),
                words.say("invitation.set"));
        return page.told(status(refused));
    }

    /** The password is set. */
    Answer done() {
        return told("done", HttpStatus.OK);
    }

    /** The link opens nothing any more. */
    Answer closed(InvitationState state) {
        return told(state.name().toLowerCase(Locale.ROOT), HttpStatus.GONE);
    }

    /** Nobody ever made such a link. */
    Answer unknown() {
        return told("unknown", HttpStatus.NOT_FOUND);
    }

    private Answer told(String what, HttpStatus status) {
        Link login = new Link(words.say("invitation.login"), "/partner/login");
        return new InvitationToldPage(
                        shell,
                        Head.of(words.say("invitation." + what + ".heading"))
                                .saying(words.say("invitation." + what + ".text")),
                        what.equals("done") || what.equals("used") ? login : null)
                .told(status);
    }

    private Control user(String email) {
        return Control.text("username", words.say("invitation.username"), email)
                .completed("username")
                .fixed();
    }

    private Control password(String name, Mistakes mistakes) {
        return Control.line(Kind.PASSWORD, name, words.say("invitation." + name), null)
                .completed("new-password")
                .needed()
                .wrong(mistakes.at(name));
    }

    private Mistakes mistake(String code) {
        String known = KNOWN.contains(code) ? code : "password-refused";
        return Mistakes.at(OF_REPEAT.contains(code) ? "repeat" : "password", words.say("invitation.error." + known));
    }

    private static HttpStatus status(@Nullable String refused) {
        if (refused == null) {
            return HttpStatus.OK;
        }
        return refused.equals("too-many-tries") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
