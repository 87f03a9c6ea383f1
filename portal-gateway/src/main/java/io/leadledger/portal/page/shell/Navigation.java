package io.leadledger.portal.page.shell;

import io.leadledger.portal.page.Words;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.Portal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The navigation of both sites, as the features declare it. */
@Component
public class Navigation {

    private final List<NavigationItem> items;
    private final Portal portal;

    Navigation(ObjectProvider<NavigationItem> items, Portal portal) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.portal = portal;
    }

    /**
     * The entries that the reader may see.
     *
     * @param home the site's first page; in the console, the entity's
     * @param present path of the page that is shown
     */
    public List<Shell.Entry> entries(Realm site, String home, String present, Words words) {
        String below = present.startsWith(home) ? present.substring(home.length()) : present;
        return permitted(site)
                .map(item -> new Shell.Entry(
                        item.icon(), words.say(item.message()), home + item.path(), item.has(below), null))
                .toList();
    }

    /** The first page of a site that the reader may see. */
    public Optional<String> first(Realm site) {
        return permitted(site).map(item -> site.home() + item.path()).findFirst();
    }

    private Stream<NavigationItem> permitted(Realm site) {
        Set<PartnerPermission> permitted = portal.permissions();
        return items.stream()
                .filter(item -> item.site() == site)
                .filter(item -> item.needed() == null || permitted.contains(item.needed()));
    }
}
