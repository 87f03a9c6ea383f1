package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.mailtext.FilledText;
import io.leadledger.api.invoice.mailtext.MailKind;
import io.leadledger.api.invoice.mailtext.MailTextAnswer;
import io.leadledger.portal.operator.RecordedServices.Asked;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What mails say, edited in the console. */
@Tag("R-057")
class MailTextPagesTest {

    private static final String LIST = "/app/leads/settings/mail-texts";
    private static final String PAGE = LIST + "/INVOICE/de";
    private static final String API = "/api/v1/mail-texts";
    private static final String ONE = API + "/INVOICE/de";

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void texts() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers(
                "GET " + API,
                Stream.of(MailKind.values())
                        .flatMap(kind -> Stream.of(text(kind, "de"), text(kind, "en")))
                        .toList());
        services.answers("POST " + ONE + "/preview", new FilledText("Rechnung 7", "Guten Tag <Alpha>"));
    }

    @Test
    void every_kind_is_listed_in_both_languages_with_whose_words_hold() {
        assertThat(browser.get(LIST).body())
                .contains("Credit note", "First reminder", "Second reminder", "Last reminder", "Your own", "Ours")
                .contains("href=\"" + LIST + "/REMINDER_3/en\"");
        assertThat(browser.get(LIST, "Accept-Language", "de").body())
                .contains("Rechnungskorrektur", "Letzte Zahlungserinnerung", "Eigener", "Vorgabe");
    }

    @Test
    void words_are_shown_as_they_will_be_read_and_saved_over_the_version_that_was_seen() {
        HttpResponse<String> page = browser.get(PAGE);
        assertThat(page.body())
                .contains("Rechnung {number}", "Rechnung 7", "Guten Tag &lt;Alpha", "Example")
                .contains("href=\"" + PAGE + "/reset\"")
                .doesNotContain("{open}", "open (what is left to pay)");

        services.answers("PUT " + ONE, text(MailKind.INVOICE, "de"));
        HttpResponse<String> saved = browser.post(
                PAGE, form(page, Map.of("version", "4", "subject", "Neu {number}", "text", "Neu\r\n{link}")));

        assertThat(Browser.location(saved)).isEqualTo(PAGE);
        Asked asked = services.asked("PUT " + ONE).getLast();
        assertThat(asked.headers()).containsEntry("If-Match", "\"4\"");
        assertThat(asked.body()).contains("\"subject\":\"Neu {number}\"", "Neu\\n{link}");
        assertThat(browser.get(PAGE).body()).contains("The text is saved.");
        assertThat(browser.get(LIST + "/REMINDER_1/en").body()).contains("open (what is left to pay)");
    }

    @Test
    void what_is_refused_is_kept_as_it_was_typed_with_the_error_at_its_field_in_both_languages() {
        HttpResponse<String> page = browser.get(PAGE);
        Map<String, String> typed = Map.of("version", "4", "subject", "Typed {numer}", "text", "also typed");
        services.refuses(
                "PUT " + ONE,
                422,
                "unknown-placeholder",
                "subject",
                "expected one of the placeholders but was {numer}");
        services.refuses("POST " + ONE + "/preview", 422, "unknown-placeholder", "subject", "expected");

        HttpResponse<String> refused = browser.post(PAGE, form(page, typed));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"subject-error\"", "Typed {numer}", "also typed", "“{numer}” is none of the placeholders")
                .doesNotContain("Guten Tag &lt;Alpha");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body()).contains("Text speichern", "Betreff");
    }

    @Test
    void ours_hold_again_after_a_question() {
        HttpResponse<String> question = browser.get(PAGE + "/reset");
        assertThat(question.body()).contains("Your own text is lost.", "name=\"version\" value=\"4\"");

        services.answers("POST " + ONE + "/reset", text(MailKind.INVOICE, "de"));
        assertThat(Browser.location(browser.post(PAGE + "/reset", form(question, Map.of("version", "4")))))
                .isEqualTo(PAGE);

        assertThat(services.asked("POST " + ONE + "/reset").getLast().headers()).containsEntry("If-Match", "\"4\"");
        assertThat(browser.get(PAGE).body()).contains("Our text holds again.");
        assertThat(browser.get(LIST + "/LETTER/de").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("R-004")
    void members_read_the_words_and_administrators_alone_change_them() {
        Gateway gateway = Console.gateway();
        Gateway.operators().knows(Person.member("mia"));
        Browser member = gateway.browser();
        member.open("/app/select-entity");
        Gateway.operators().knows(Person.operator("otto"));
        services.answers("PUT " + ONE, text(MailKind.INVOICE, "de"));
        services.answers("POST " + ONE + "/reset", text(MailKind.INVOICE, "de"));

        HttpResponse<String> page = member.get(PAGE);
        Map<String, String> words = form(page, Map.of("version", "4", "subject", "Neu {number}", "text", "Neu {link}"));

        assertThat(page.body())
                .contains("Rechnung {number}", "Guten Tag {partner}", "Guten Tag &lt;Alpha")
                .doesNotContain("Save text", "/reset\"");
        assertThat(browser.get(PAGE).body()).contains("Save text", "/reset\"");
        assertThat(member.get(LIST).body()).contains("Your own");
        assertThat(member.post(PAGE, words).statusCode()).isEqualTo(403);
        assertThat(member.get(PAGE + "/reset").statusCode()).isEqualTo(403);
        assertThat(member.post(PAGE + "/reset", words).statusCode()).isEqualTo(403);
        assertThat(services.asked("PUT " + ONE)).isEmpty();
        assertThat(services.asked("POST " + ONE + "/reset")).isEmpty();
    }

    /** German invoices have words of their own. */
    private static MailTextAnswer text(MailKind kind, String language) {
        boolean own = kind == MailKind.INVOICE && language.equals("de");
        return new MailTextAnswer(
                kind,
                language,
                "Rechnung {number}",
                "Guten Tag {partner}",
                own,
                own ? Instant.parse("2026-02-01T08:00:00Z") : null,
                own ? "otto" : null,
                own ? 4 : 0);
    }

    private static Map<String, String> form(HttpResponse<String> page, Map<String, String> typed) {
        Map<String, String> form = new TreeMap<>(typed);
        form.put("_csrf", Browser.csrf(page));
        return form;
    }
}
