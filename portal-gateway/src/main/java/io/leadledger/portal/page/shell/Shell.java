package io.leadledger.portal.page.shell;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.story.Band;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, of both sites.
 *
 * @param band something that has to be known on every page; absent where nothing is
 */
public record Shell(
        Look look,
        Brand brand,
        Menu menu,
        Places places,
        @Nullable Band band) {

    /** Which skeleton holds the page. */
    public enum Site {
        CONSOLE,
        PORTAL,
        /** Without navigation: an invitation, an error. */
        BARE
    }

    /**
     * How it looks.
     *
     * @param theme {@code light}, {@code dark}, or absent for the system's colours
     */
    public record Look(Site site, String language, @Nullable String theme) {}

    /**
     * Whose page it is.
     *
     * @param note below the name
     * @param logo address of a picture beside it; the mark of this program where there is none
     * @param over stands above each heading on a phone, the partner's name in the portal
     * @param foot at the end of the page: in which zone times are told
     */
    public record Brand(
            String name,
            @Nullable String note,
            @Nullable String logo,
            @Nullable String over,
            @Nullable String foot) {

        static Brand of(String name, @Nullable String note) {
            return new Brand(name, note, null, null, null);
        }

        Brand footed(String sentence) {
            return new Brand(name, note, logo, over, sentence);
        }

        Brand pictured(@Nullable String address) {
            return new Brand(name, note, address, over, foot);
        }
    }

    /**
     * Where one can go.
     *
     * @param home the first page
     * @param entities the lines of business to switch between, empty where there is one only
     * @param user absent for a stranger
     */
    public record Menu(
            String home,
            List<Entity> entities,
            List<Entry> entries,
            @Nullable User user) {}

    /** A line of business, where one can switch. */
    public record Entity(String name, String note, String href, boolean current) {}

    /** An entry of the navigation in the person's language; the badge is what waits there. */
    public record Entry(
            Icon icon,
            String text,
            String href,
            boolean current,
            @Nullable Badge badge) {}

    /** How much waits; {@code said} names it. */
    public record Badge(String count, String said) {}

    /** Who is signed in. */
    public record User(String name, String initials, String detail) {

        /** With the initials of that name. */
        static User named(String name, String detail) {
            String[] words = name.strip().split("[\\s.@_-]+", -1);
            String initials =
                    words.length == 1 ? initial(words[0]) : initial(words[0]) + initial(words[words.length - 1]);
            return new User(name, initials, detail);
        }

        private static String initial(String word) {
            return word.isEmpty() ? "" : Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
        }
    }

    /**
     * Addresses that every page has.
     *
     * @param here the present page, to come back to
     * @param preferences where language and colours are chosen
     * @param logout where the person signs out
     */
    public record Places(
            String here,
            String preferences,
            String logout,
            @Nullable String help,
            @Nullable Search search) {}

    /** Where everything is searched, and what was searched for. */
    public record Search(String action, @Nullable String value) {}

    /** The same without navigation. */
    public Shell bare() {
        return new Shell(new Look(Site.BARE, look.language(), look.theme()), brand, menu, places, band);
    }

    /** The same under that logo; absent for none. */
    public Shell pictured(@Nullable String logo) {
        return new Shell(look, brand.pictured(logo), menu, places, band);
    }

    /** The same under a seller's name. */
    public Shell branded(String seller) {
        return new Shell(look, Brand.of(seller, brand.note()), menu, places, band);
    }

    /**
     * The same for an entity of the console.
     *
     * @param switchable the entities to switch between
     * @param search everywhere
     * @param foot stands at the page's end
     */
    public Shell ofEntity(Entity entity, List<Entity> switchable, List<Entry> entries, Search search, String foot) {
        return new Shell(
                look,
                Brand.of(entity.name(), entity.note()).footed(foot),
                new Menu(entity.href(), switchable, entries, menu.user()),
                new Places(places.here(), places.preferences(), places.logout(), entity.href() + "/help", search),
                band);
    }

    /**
     * The same for a partner's page.
     *
     * @param seller who sells to the partner, blank while nobody does
     * @param partner the partner's own name
     * @param foot stands at the page's end
     */
    public Shell ofPartner(String seller, String partner, String foot) {
        boolean sold = !seller.isBlank();
        User user = menu.user();
        return new Shell(
                look,
                new Brand(sold ? seller : brand.name(), sold ? null : brand.note(), brand.logo(), partner, foot),
                new Menu(
                        menu.home(),
                        menu.entities(),
                        menu.entries(),
                        user == null || partner.isBlank() ? user : User.named(partner, user.detail())),
                places,
                band);
    }

    /** The same that says something on every page. */
    public Shell warning(Band said) {
        return new Shell(look, brand, menu, places, said);
    }
}
