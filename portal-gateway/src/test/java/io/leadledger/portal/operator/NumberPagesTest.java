package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.numbering.ExpectedNumber;
import io.leadledger.api.invoice.numbering.NumberFormatChoice;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.NumberPreview;
import io.leadledger.api.invoice.numbering.NumberSeriesAnswer;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How invoices and credit notes are numbered, in the console. */
@Tag("R-053")
class NumberPagesTest {

    private static final String ALL = "/app/leads/settings/numbers";
    private static final String PAGE = ALL + "/invoice";
    private static final String SERIES = "/api/v1/number-series/INVOICE";

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void series() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET " + SERIES, answer(NumberKind.INVOICE, "{ENTITY}-{yyyy}-{0000}", "LEADS-2026-0008"));
        services.answers(
                "GET /api/v1/number-series/CREDIT_NOTE",
                answer(NumberKind.CREDIT_NOTE, "{ENTITY}-C-{yyyy}-{0000}", "LEADS-C-2026-0001"));
        services.answers("GET " + SERIES + "/preview", new NumberPreview("R-26-0008", "R-26-0009", "R-27-0001"));
        services.answers(
                "GET " + SERIES + "/choices",
                List.of(new NumberFormatChoice(
                        "{ENTITY}-{yyyy}-{0000}", true, 1, Instant.parse("2026-01-02T08:00:00Z"), "system")));
    }

    @Test
    void both_series_are_shown_with_their_next_number() {
        assertThat(browser.get(ALL).body())
                .contains("LEADS-2026-0008", "LEADS-C-2026-0001", "begins at 1", PAGE, ALL + "/credit-note");
        assertThat(browser.get(ALL + "/draft").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_typed_shows_its_numbers_and_changes_nothing() {
        HttpResponse<String> page = browser.get(PAGE);
        assertThat(page.body())
                .contains(
                        "value=\"{ENTITY}-{yyyy}-{0000}\"",
                        "Numbers were given already",
                        "formaction=\"" + PAGE + "/preview")
                .contains("{ENTITY}-{yyyy}-{0000}, each year anew, first number 1");
        assertThat(browser.get(PAGE, "Accept-Language", "de").body()).contains("Nächste Nummer", "Das ergibt");

        HttpResponse<String> shown = browser.post(PAGE + "/preview", form(page, "R-{yy}-{0000}"));
        assertThat(shown.body()).contains("R-26-0008", "R-26-0009", "R-27-0001", "value=\"R-{yy}-{0000}\"");
        assertThat(services.asked("PUT " + SERIES)).isEmpty();

        services.refuses("GET " + SERIES + "/preview", 422, "number-collision", "format", "taken");
        assertThat(browser.post(PAGE + "/preview", form(page, "X{0}")).body())
                .contains("Format: another series could give the same numbers")
                .doesNotContain("R-26-0008");
    }

    @Test
    void numbers_are_saved_over_the_version_that_was_seen() {
        HttpResponse<String> page = browser.get(PAGE);

        services.refuses("PUT " + SERIES, 422, "year-missing", "format", "no year");
        HttpResponse<String> refused = browser.post(PAGE, form(page, "R-{0000}"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"format-error\"", "the format has to name it: {yyyy} or {yy}.");

        services.answers("PUT " + SERIES, answer(NumberKind.INVOICE, "R-{yy}-{0000}", "R-26-0008"));
        assertThat(Browser.location(browser.post(PAGE, form(page, "R-{yy}-{0000}"))))
                .isEqualTo(ALL);
        var asked = services.asked("PUT " + SERIES).getLast();
        assertThat(asked.headers()).containsEntry("If-Match", "\"3\"");
        assertThat(asked.body()).contains("\"format\":\"R-{yy}-{0000}\"", "\"restartsYearly\":true");
    }

    private static NumberSeriesAnswer answer(NumberKind kind, String format, String next) {
        return new NumberSeriesAnswer(
                kind, format, true, 1, true, new ExpectedNumber(next, LocalDate.of(2026, 2, 2)), 3);
    }

    private static Map<String, String> form(HttpResponse<String> page, String format) {
        return new TreeMap<>(Map.of(
                "_csrf", Browser.csrf(page),
                "version", "3",
                "format", format,
                "restartsYearly", "true",
                "startNumber", "1"));
    }
}
