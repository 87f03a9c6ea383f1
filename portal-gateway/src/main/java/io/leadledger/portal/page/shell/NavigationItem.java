package io.leadledger.portal.page.shell;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.PartnerPermission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a site's navigation; the feature that has the page declares it as a bean.
 *
 * @param order place from left or top, 10, 20, …
 * @param message key of its words
 * @param path the page, below the site's first one; empty for that itself
 * @param within beginnings of the paths of other pages that belong to it
 * @param needed who has not this permission does not see it
 */
public record NavigationItem(
        Realm site,
        int order,
        String message,
        Icon icon,
        String path,
        List<String> within,
        @Nullable PartnerPermission needed) {

    public static NavigationItem ofConsole(int order, String message, Icon icon, String path) {
        return new NavigationItem(Realm.OPERATORS, order, message, icon, path, List.of(), null);
    }

    public static NavigationItem ofPortal(int order, String message, Icon icon, String path, PartnerPermission needed) {
        return new NavigationItem(Realm.PARTNERS, order, message, icon, path, List.of(), needed);
    }

    /** The same for more pages, that lie elsewhere. */
    public NavigationItem including(String... paths) {
        return new NavigationItem(site, order, message, icon, path, List.of(paths), needed);
    }

    /** Whether a page belongs to it; {@code asked} is below the site's first page. */
    boolean has(String asked) {
        return asked.equals(path)
                || (!path.isEmpty() && asked.startsWith(path + "/"))
                || within.stream().anyMatch(asked::startsWith);
    }
}
