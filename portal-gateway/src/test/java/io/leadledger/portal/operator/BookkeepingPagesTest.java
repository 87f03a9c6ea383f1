package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.portaltesting.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the bookkeeper gets, in the console. */
@Tag("R-065")
class BookkeepingPagesTest {

    private static final String PAGE = "/app/leads/invoices/bookkeeping";
    private static final String EXPORT = "GET /api/v1/bookkeeping/export/datev";

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void settings() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers(
                "GET /api/v1/bookkeeping/settings",
                new BookkeepingSettings(
                        "29098", "55003", 1, 4, "03", "10000", "1200", "8400", "19", "8300", "7", "8200", "1770",
                        "8336", "8338", "8195", 2));
    }

    @Test
    void a_batch_is_asked_for_by_days_and_what_is_refused_is_told_before_anything_is_downloaded() {
        HttpResponse<String> page = browser.get(PAGE);
        assertThat(page.body()).contains("DATEV booking batch", "type=\"date\"", PAGE + "/settings");
        Map<String, String> days = Browser.form(page, "from", "2026-02-01", "to", "2026-02-28", "format", "datev");

        services.refuses(EXPORT, 409, "datev-not-set-up", "", "not set");
        HttpResponse<String> refused = browser.post(PAGE, days);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("DATEV wants the consultant number");
        assertThat(browser.post(PAGE, Browser.form(page, "from", "soon", "to", "2026-02-28"))
                        .body())
                .contains("id=\"from-error\"");

        services.hands(EXPORT, "text/csv", "\"EXTF\";700".getBytes(StandardCharsets.UTF_8));
        String file = String.valueOf(Browser.location(browser.post(PAGE, days)));
        assertThat(file).isEqualTo(PAGE + "/datev.csv?from=2026-02-01&to=2026-02-28");
        assertThat(browser.get(file).body()).isEqualTo("\"EXTF\";700");
    }

    @Test
    void accounts_are_saved_over_the_version_that_was_seen() {
        HttpResponse<String> page = browser.get(PAGE + "/settings");
        assertThat(page.body()).contains("value=\"29098\"", "value=\"8336\"", "Revenue, reverse charge");
        assertThat(browser.get(PAGE + "/settings", "Accept-Language", "de").body())
                .contains("Beraternummer", "Erlöse, Reverse Charge");

        services.refuses("PUT /api/v1/bookkeeping/settings", 422, "bad-account", "bank", "4 digits");
        HttpResponse<String> refused =
                browser.post(PAGE + "/settings", Browser.form(page, "version", "2", "bank", "12"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"bank-error\"", "Bank: this is no account of that many digits.");

        services.refuses(EXPORT, 409, "datev-rate-without-account", "", "none");
        assertThat(browser.post(
                                PAGE,
                                Browser.form(
                                        browser.get(PAGE), "from", "2026-02-01", "to", "2026-02-28", "format", "datev"))
                        .body())
                .contains("name the accounts for other rates under Accounts");

        services.answers("PUT /api/v1/bookkeeping/settings", settingsAnswer());
        assertThat(Browser.location(browser.post(
                        PAGE + "/settings",
                        Browser.form(page, "version", "2", "bank", "1800", "standardPercent", "16,5"))))
                .isEqualTo(PAGE);
        var asked = services.asked("PUT /api/v1/bookkeeping/settings").getLast();
        assertThat(asked.headers()).containsEntry("If-Match", "\"2\"");
        assertThat(asked.body())
                .contains(
                        "\"bank\":\"1800\"",
                        "\"standardPercent\":\"16.5\"",
                        "\"entityId\":\"0199d5a0-0000-7000-8000-000000000001\"");
    }

    private static BookkeepingSettings settingsAnswer() {
        return new BookkeepingSettings(
                "29098", "55003", 1, 4, "03", "10000", "1800", "8400", "19", "8300", "7", "8200", "1770", "8336",
                "8338", "8195", 3);
    }
}
