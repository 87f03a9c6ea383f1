package io.leadledger.portal.gallery;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Kit;
import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.Templates;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.shell.Toast;
import io.leadledger.portal.page.story.Band;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Renders the sample pages with the real templates, without a server. */
final class Gallery {

    private static final Templates TEMPLATES = new Templates();

    /** All sample pages; the words of the samples stay English, those of the kit follow the language. */
    static List<Page> pages(Locale language, @Nullable String theme) {
        return new Samples(console(language, theme), portal(language, theme)).all();
    }

    static String html(Page page, Locale language) {
        return new String(TEMPLATES.html(page, kit(language, news(page))).toByteArray(), StandardCharsets.UTF_8);
    }

    private static Kit kit(Locale language, List<Toast> news) {
        return new Kit(
                new Words(messages(), language, ZoneOffset.UTC),
                path -> path,
                () -> Optional.of(new Hidden("_csrf", "token")),
                () -> news);
    }

    private static List<Toast> news(Page page) {
        return page.shell().look().site() == Shell.Site.CONSOLE
                ? List.of(
                        Toast.done("7 drafts generated."),
                        new Toast(Tone.OK, Icon.CIRCLE_CHECK, "Marked as paid.", Parts.POST))
                : List.of();
    }

    static String name(Page page) {
        return page.getClass()
                .getName()
                .replaceFirst("^io\\.leadledger\\.portal\\.", "")
                .replace('.', '-');
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "io/leadledger/document/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Shell console(Locale language, @Nullable String theme) {
        return new Shell(
                new Shell.Look(Shell.Site.CONSOLE, language.getLanguage(), theme),
                new Shell.Brand("Solar DE", "Nordlicht Leads GmbH", null, null, "All times Europe/Berlin"),
                new Shell.Menu(
                        "/app/solar-de",
                        List.of(
                                new Shell.Entity("Solar DE", "Nordlicht Leads GmbH", "/app/solar-de", true),
                                new Shell.Entity("Solar US", "Nordlicht Leads Inc.", "/app/solar-us", false)),
                        List.of(
                                new Shell.Entry(Icon.HOME, "Home", "/app/solar-de", true, null),
                                new Shell.Entry(
                                        Icon.FILE_INVOICE,
                                        "Invoices",
                                        "/app/solar-de/invoices",
                                        false,
                                        new Shell.Badge("1", "blocks finalize"))),
                        new Shell.User("Mara Lindt", "ML", "mara@nordlicht-leads.example")),
                new Shell.Places(
                        "/app/solar-de?q=1&r=2",
                        "/preferences",
                        "/logout",
                        "/app/solar-de/help",
                        new Shell.Search("/app/solar-de/search", "Alpha")),
                Band.of(Tone.WARN, Icon.MAIL, "No mail can be sent", "No mail server is set.")
                        .offering(Button.link("Set the mail server", "/app/solar-de/settings/mail")));
    }

    private static Shell portal(Locale language, @Nullable String theme) {
        return new Shell(
                new Shell.Look(Shell.Site.PORTAL, language.getLanguage(), theme),
                new Shell.Brand("Nordlicht Leads GmbH", null, "/logo.png", "Alpha Solar GmbH", "Times: Europe/Berlin"),
                new Shell.Menu(
                        "/partner",
                        List.of(),
                        List.of(new Shell.Entry(Icon.INBOX, "Leads", "/partner/leads", true, null)),
                        new Shell.User("Alpha Solar GmbH", "AG", "anna@alpha.example")),
                new Shell.Places("/partner/leads", "/partner/preferences", "/partner/logout", "/partner/help", null),
                null);
    }

    private Gallery() {}
}
