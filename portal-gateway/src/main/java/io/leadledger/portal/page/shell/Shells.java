package io.leadledger.portal.page.shell;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.shell.Shell.Brand;
import io.leadledger.portal.page.shell.Shell.Look;
import io.leadledger.portal.page.shell.Shell.Menu;
import io.leadledger.portal.page.shell.Shell.Places;
import io.leadledger.portal.page.shell.Shell.Site;
import io.leadledger.portal.session.Realm;
import io.leadledger.text.WrittenText;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Makes the {@link Shell} of the present request's site, for the person who is signed in there, or for a stranger. */
@Component
public class Shells {

    private final Navigation navigation;
    private final MessageSource messages;

    Shells(Navigation navigation, MessageSource messages) {
        this.navigation = navigation;
        this.messages = messages;
    }

    public Shell of(HttpServletRequest request, Locale locale) {
        Realm site = Realm.of(request);
        Optional<OidcUser> user = signedIn(site);
        Words words = new Words(messages, locale, ZoneOffset.UTC);
        boolean portal = site == Realm.PARTNERS;
        return new Shell(
                new Look(
                        portal ? Site.PORTAL : Site.CONSOLE,
                        locale.getLanguage(),
                        Theme.of(request).attribute()),
                Brand.of(words.say("site.brand"), words.say("site." + site.clientId())),
                new Menu(
                        site.home(),
                        List.of(),
                        portal && user.isPresent()
                                ? navigation.entries(site, site.home(), request.getRequestURI(), words)
                                : List.of(),
                        user.map(Shells::described).orElse(null)),
                new Places(
                        here(request),
                        site.preferencesPath(),
                        site.logoutPath(),
                        portal && user.isPresent() ? site.home() + "/help" : null,
                        null),
                null);
    }

    private static Optional<OidcUser> signedIn(Realm site) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(login)
                .filter(known -> Realm.of(known).filter(site::equals).isPresent())
                .map(known -> (OidcUser) known.getPrincipal());
    }

    private static Shell.User described(OidcUser user) {
        String name = firstOf(user.getFullName(), user.getPreferredUsername(), user.getSubject());
        return Shell.User.named(name, firstOf(user.getEmail(), user.getPreferredUsername(), ""));
    }

    /** Realms keep whatever somebody typed there. */
    private static String firstOf(@Nullable String... names) {
        for (String name : names) {
            String written = name == null ? "" : WrittenText.of(name).strip();
            if (!written.isEmpty()) {
                return written;
            }
        }
        return "";
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
