package io.leadledger.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, in the form that the fragment {@code shell} takes.
 *
 * @param theme {@code light}, {@code dark}, or null for the system's colours
 * @param entities the lines of business to switch between, empty where there is one only
 * @param preferences where language and colours are chosen
 * @param here the present page, to come back to
 * @param logout where the person signs out
 */
public record Shell(
        String site,
        String language,
        @Nullable String theme,
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
    public record User(String name, String initials, String detail, List<Link> links) {}

    /** A link in a menu. */
    public record Link(String text, String href) {}

    /** The same with the lines of business that the person may switch between. */
    public Shell withEntities(List<Entity> switchable) {
        return with(brand, brandNote, switchable);
    }

    /** The same under another name, a seller's in the portal. */
    public Shell withBrand(String name, @Nullable String note) {
        return with(name, note, entities);
    }

    private Shell with(String name, @Nullable String under, List<Entity> switchable) {
        return new Shell(
                site,
                language,
                theme,
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
                note,
                toasts);
    }
}
