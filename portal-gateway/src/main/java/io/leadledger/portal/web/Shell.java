package io.leadledger.portal.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, in the form that the fragment {@code shell} takes.
 *
 * @param theme {@code light}, {@code dark}, or null for the system's colours
 * @param over stands above each heading on a phone, the partner's name in the portal
 * @param entities the lines of business to switch between, empty where there is one only
 * @param preferences where language and colours are chosen
 * @param here the present page, to come back to
 * @param logout where the person signs out
 */
public record Shell(
        String site,
        String language,
        @Nullable String theme,
        @Nullable String over,
        String brand,
        @Nullable String brandNote,
        @Nullable String logo,
        String home,
        List<Entity> entities,
        List<Entry> nav,
        @Nullable User user,
        @Nullable String search,
        @Nullable String searchValue,
        String preferences,
        String here,
        String logout,
        @Nullable String help,
        List<Link> links,
        @Nullable String note,
        List<String> toasts) {

    /** A line of business, where one can switch. */
    public record Entity(String name, String note, String href, boolean current) {}

    /** An entry of the navigation in the person's language; the count is what waits there. */
    public record Entry(
            String text,
            String icon,
            String href,
            boolean current,
            @Nullable String count,
            @Nullable String countSaid) {}

    /** Who is signed in. */
    public record User(String name, String initials, String detail, List<Link> links) {

        /** With the initials of that name. */
        static User named(String name, String detail) {
            String[] words = name.strip().split("[\\s.@_-]+", -1);
            String initials =
                    words.length == 1 ? initial(words[0]) : initial(words[0]) + initial(words[words.length - 1]);
            return new User(name, initials, detail, List.of());
        }

        private static String initial(String word) {
            return word.isEmpty() ? "" : Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
        }
    }

    /** A link in a menu. */
    public record Link(String text, String href) {}

    /** The same with the lines of business that the person may switch between. */
    public Shell withEntities(List<Entity> switchable) {
        return with(over, brand, brandNote, switchable, note);
    }

    /** The same under another name, a seller's in the portal. */
    public Shell withBrand(String name, @Nullable String under) {
        return with(over, name, under, entities, note);
    }

    /**
     * The same for a partner's page.
     *
     * @param seller who sells to the partner, blank while nobody does
     * @param partner the partner's own name
     * @param foot stands at the page's end
     */
    public Shell ofPartner(String seller, String partner, String foot) {
        Shell own = seller.isBlank()
                ? with(partner, brand, brandNote, entities, foot)
                : with(partner, seller, null, entities, foot);
        return user == null || partner.isBlank() ? own : own.of(User.named(partner, user.detail()));
    }

    private Shell of(User person) {
        return new Shell(
                site,
                language,
                theme,
                over,
                brand,
                brandNote,
                logo,
                home,
                entities,
                nav,
                person,
                search,
                searchValue,
                preferences,
                here,
                logout,
                help,
                links,
                note,
                toasts);
    }

    private Shell with(
            @Nullable String above,
            String name,
            @Nullable String under,
            List<Entity> switchable,
            @Nullable String foot) {
        return new Shell(
                site,
                language,
                theme,
                above,
                name,
                under,
                logo,
                home,
                switchable,
                nav,
                user,
                search,
                searchValue,
                preferences,
                here,
                logout,
                help,
                links,
                foot,
                toasts);
    }
}
