package io.leadledger.portal.web;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.Portal;
import io.leadledger.text.WrittenText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of both sites its {@link Shell}, as the model's attribute {@code shell}. */
@ControllerAdvice(annotations = Controller.class)
public class Shells {

    private final List<NavigationItem> items;
    private final MessageSource messages;
    private final Portal portal;

    Shells(ObjectProvider<NavigationItem> items, MessageSource messages, Portal portal) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.messages = messages;
        this.portal = portal;
    }

    /** The shell of the present request's site, for the person who is signed in there, or for a stranger. */
    @ModelAttribute("shell")
    public Shell of(HttpServletRequest request, Locale locale) {
        Realm site = Realm.of(request);
        Optional<OidcUser> user = signedIn(site);
        return new Shell(
                site.clientId(),
                locale.getLanguage(),
                Theme.of(request).attribute(),
                null,
                messages.getMessage("site.brand", null, locale),
                messages.getMessage("site." + site.clientId(), null, locale),
                null,
                site.home(),
                List.of(),
                user.isPresent() ? entries(site, request, locale) : List.of(),
                user.map(Shells::described).orElse(null),
                null,
                null,
                site.preferencesPath(),
                here(request),
                site.logoutPath(),
                site == Realm.PARTNERS && user.isPresent() ? site.home() + "/help" : null,
                List.of(),
                null,
                List.of());
    }

    private List<Shell.Entry> entries(Realm site, HttpServletRequest request, Locale locale) {
        Set<PartnerPermission> permitted = portal.permissions();
        return items.stream()
                .filter(item -> item.site() == site)
                .filter(item -> item.needed() == null || permitted.contains(item.needed()))
                .map(item -> new Shell.Entry(
                        messages.getMessage(item.message(), null, locale),
                        item.icon(),
                        item.href(),
                        isCurrent(item.href(), request.getRequestURI()),
                        null,
                        null))
                .toList();
    }

    private static boolean isCurrent(String href, String path) {
        return path.equals(href) || path.startsWith(href + "/");
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
