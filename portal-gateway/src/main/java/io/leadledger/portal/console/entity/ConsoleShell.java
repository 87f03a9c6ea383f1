package io.leadledger.portal.console.entity;

import io.leadledger.portal.view.ActionViews.Toast;
import io.leadledger.portal.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a page of the console, in the form that the fragment {@code shell} takes. */
public record ConsoleShell(
        String language,
        @Nullable String theme,
        @Nullable String over,
        String brand,
        @Nullable String brandNote,
        @Nullable String logo,
        String home,
        List<Shell.Entity> entities,
        List<Shell.Entry> nav,
        Shell.@Nullable User user,
        @Nullable String search,
        @Nullable String searchValue,
        String preferences,
        String here,
        String logout,
        @Nullable String help,
        List<Shell.Link> links,
        @Nullable String note,
        List<Toast> toasts) {

    /**
     * The shell of the site, for an entity.
     *
     * @param switchable the entities to switch between
     * @param searched what the search field says
     */
    static ConsoleShell of(
            Shell site,
            EntityAnswer entity,
            List<Shell.Entity> switchable,
            List<Shell.Entry> nav,
            @Nullable String searched,
            String note,
            List<Toast> toasts) {
        return new ConsoleShell(
                site.language(),
                site.theme(),
                null,
                entity.name(),
                entity.note(),
                null,
                entity.path(),
                switchable,
                nav,
                site.user(),
                entity.path() + "/search",
                searched,
                site.preferences(),
                site.here(),
                site.logout(),
                entity.path() + "/help",
                List.of(),
                note,
                toasts);
    }

    /** The shell of the site, where no entity is chosen. */
    public static ConsoleShell withoutEntity(Shell site) {
        return new ConsoleShell(
                site.language(),
                site.theme(),
                null,
                site.brand(),
                site.brandNote(),
                null,
                site.home(),
                List.of(),
                List.of(),
                site.user(),
                null,
                null,
                site.preferences(),
                site.here(),
                site.logout(),
                null,
                List.of(),
                null,
                List.of());
    }
}
