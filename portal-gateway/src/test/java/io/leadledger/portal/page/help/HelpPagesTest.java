package io.leadledger.portal.page.help;

import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.Portal;
import io.leadledger.portaltesting.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The help, on the portal's side; the console's is tested with its pages. */
class HelpPagesTest {

    @Test
    void a_partner_finds_the_keys_and_its_words_in_both_languages_from_every_page() {
        String partner = EventIds.next();
        Portal portal = Portal.shared();
        portal.topics().sayAndWait(Facts.partner(partner, "Alpha Solar"));
        Browser browser = portal.login(partner, VIEW_LEADS);

        assertThat(browser.get("/partner/leads").body()).contains("data-help href=\"/partner/help\"");
        assertThat(browser.get("/partner/help").body())
                .contains("<h1>Help and keys</h1>", "<kbd>?</kbd>", "Goes to the search field.")
                .contains(">Credit note</th><td lang=\"de\">Rechnungskorrektur</td>")
                .doesNotContain("Billing run");
        assertThat(browser.get("/partner/help", "Accept-Language", "de").body())
                .contains("Geht zum Suchfeld.")
                .contains(">Credit note</th><td lang=\"de\">Rechnungskorrektur</td>");
        assertThat(portal.gateway().browser().get("/partner/help").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void each_word_has_its_own_in_both_languages_and_a_meaning(Term term) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(messages.getMessage("help.term." + term.key(), null, language))
                    .isNotBlank()
                    .doesNotEndWith(".");
            assertThat(messages.getMessage("help.meaning." + term.key(), null, language))
                    .endsWith(".")
                    .doesNotContain("''");
        }
    }

    @Test
    void the_question_mark_goes_to_the_link_at_the_foot() throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/static/js/keys.mjs")))
                .contains("event.key === \"?\"", "a[data-help]");
    }
}
