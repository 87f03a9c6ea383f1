package io.leadledger.portal.partner.lead;

import static io.leadledger.portal.session.partner.PartnerPermission.DOWNLOAD_LEADS;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_INVOICES;
import static io.leadledger.portal.session.partner.PartnerPermission.VIEW_LEADS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.KeyService;
import io.leadledger.portal.testing.Portal;
import io.leadledger.portaltesting.Browser;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lead pages as a partner sees them, without JavaScript. */
@Tag("R-084")
class LeadPagesTest {

    private static final Pattern LEAD_IDS = Pattern.compile("<td class=\"soft joined\">([^<]+)</td>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");
    private static final String ENTITY = EventIds.next();
    private static final String ALPHA = EventIds.next();
    private static final DeliverySucceeded ANNA = lead("L-ANNA", "Anna Müller", "2026-01-31T22:30:00Z");
    private static final DeliverySucceeded JONAS = lead("L-JONAS", "Jonas Friedrich", "2026-01-30T10:00:00Z");
    private static final DeliverySucceeded ELKE = lead("L-ELKE", "Elke Zimmermann", "2026-01-29T10:00:00Z");
    private static final DeliverySucceeded EVIL = lead("L-EVIL", "=HYPERLINK(\"http://evil\")", "2026-01-28T10:00:00Z");
    private static final DeliverySucceeded GONE = lead("L-GONE", "Gone Person", "2026-01-27T10:00:00Z");
    private static final InvoiceFinalized INVOICE = Facts.invoice(ENTITY, ALPHA, EventIds.next(), "LEADS-2026-0001");
    private static final String MANY = EventIds.next();
    private static final String HUGE = EventIds.next();

    private static Portal portal;
    private static Browser browser;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
        List<PublishedEvent> many = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String at = Instant.parse("2026-01-01T00:00:00Z")
                    .plusSeconds(60L * (i / 3))
                    .toString();
            many.add(Facts.delivery(ENTITY, MANY, "M-%03d".formatted(i), at, Map.of("name", "Person " + i)));
        }
        List<PublishedEvent> huge = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            huge.add(Facts.delivery(ENTITY, HUGE, "H-" + i, "2026-01-01T00:00:00Z", Map.of("email", "p@example.com")));
        }
        KeyService.only().erase(ENTITY, GONE.dataSubjectId().value());
        portal.topics()
                .sayAndWait(
                        List.of(Facts.entity(ENTITY, Facts.FIELDS), Facts.seller(ENTITY)),
                        Facts.partner(ALPHA, "Alpha Solar"),
                        List.of(
                                ANNA,
                                JONAS,
                                ELKE,
                                EVIL,
                                GONE,
                                Facts.delivery(
                                        ENTITY, ALPHA, "L-TEST", "2026-01-02T10:00:00Z", Map.of("name", "Try"), true),
                                Facts.cancellation(JONAS, CancellationCause.PARTNER_REJECTION),
                                Facts.cancellation(ELKE, CancellationCause.OPERATOR_REFUND)),
                        many,
                        huge,
                        List.of(
                                Facts.billed(ALPHA, INVOICE.invoiceId().value(), ANNA, ELKE),
                                INVOICE,
                                Facts.creditNote(INVOICE, EventIds.next(), "LEADS-C-2026-0001", ELKE)));
        browser = portal.login(ALPHA, VIEW_LEADS, DOWNLOAD_LEADS, VIEW_INVOICES);
    }

    @Test
    @Tag("R-036")
    @Tag("R-043")
    void the_list_has_every_lead_with_its_state_newest_first() {
        HttpResponse<String> page = browser.get("/partner/leads");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(ids(page)).containsExactly("L-ANNA", "L-JONAS", "L-ELKE", "L-EVIL", "L-GONE", "L-TEST");
        assertThat(page.body())
                .contains("Nordlicht Leads GmbH", "Anna Müller", "31 Jan 2026, 23:30", "Europe/Berlin", "1–6 of 6")
                .doesNotContain("25.00");
    }

    @Test
    void each_tab_shows_and_counts_its_own() {
        assertThat(ids(browser.get("/partner/leads?tab=accepted"))).containsExactly("L-ANNA", "L-EVIL", "L-GONE");
        assertThat(ids(browser.get("/partner/leads?tab=rejected"))).containsExactly("L-JONAS");
        assertThat(ids(browser.get("/partner/leads?tab=cancelled"))).containsExactly("L-ELKE");
        assertThat(ids(browser.get("/partner/leads?tab=test"))).containsExactly("L-TEST");
        HttpResponse<String> returned = browser.get("/partner/leads?tab=returned");
        assertThat(ids(returned)).isEmpty();
        assertThat(texts(returned, "<a[^>]*aria-current=\"page\">Returned<span class=\"count\">(\\d+)</span>"))
                .containsExactly("0");
        assertThat(texts(returned, "Accepted<span class=\"count\">(\\d+)</span>"))
                .containsExactly("3");
        assertThat(texts(returned, "All<span class=\"count\">(\\d+)</span>")).containsExactly("6");
    }

    @Test
    void a_search_finds_the_beginning_of_a_name_a_surname_or_a_lead_id_without_regard_to_accents() {
        assertThat(ids(browser.get("/partner/leads?q=anna+m"))).containsExactly("L-ANNA");
        assertThat(ids(browser.get("/partner/leads?q=muller"))).containsExactly("L-ANNA");
        assertThat(ids(browser.get("/partner/leads?q=M%C3%9CLL"))).containsExactly("L-ANNA");
        assertThat(ids(browser.get("/partner/leads?q=l-jon"))).containsExactly("L-JONAS");
        assertThat(ids(browser.get("/partner/leads?q=nna"))).isEmpty();
        assertThat(ids(browser.get("/partner/leads?q=%25"))).isEmpty();
        assertThat(ids(browser.get("/partner/leads?q=p%40example"))).isEmpty();
        assertThat(browser.get("/partner/leads?q=nobody").body()).contains("No lead fits", "Clear the filter");
    }

    @Test
    void days_are_those_of_the_entitys_time_zone_and_both_belong_to_the_range() {
        assertThat(ids(browser.get("/partner/leads?from=2026-01-29&to=2026-01-31")))
                .containsExactly("L-ANNA", "L-JONAS", "L-ELKE");
        assertThat(ids(browser.get("/partner/leads?from=2026-02-01"))).isEmpty();
        assertThat(ids(browser.get("/partner/leads?tab=accepted&to=2026-01-28")))
                .containsExactly("L-EVIL", "L-GONE");
        assertThat(ids(browser.get("/partner/leads?from=nonsense&to=-5&tab=what&sort=price&line=x")))
                .hasSize(6);
    }

    @Test
    void the_order_can_be_chosen() {
        assertThat(ids(browser.get("/partner/leads?sort=delivered"))).startsWith("L-TEST", "L-GONE");
        assertThat(ids(browser.get("/partner/leads?sort=name&tab=accepted")))
                .containsExactly("L-GONE", "L-EVIL", "L-ANNA");
        assertThat(ids(browser.get("/partner/leads?sort=-name&tab=accepted")))
                .containsExactly("L-ANNA", "L-EVIL", "L-GONE");
        assertThat(browser.get("/partner/leads?sort=-name").body()).contains("aria-sort=\"descending\"");
    }

    @Test
    void pages_go_forward_and_back_and_show_each_lead_once_in_every_order() {
        Browser many = portal.login(MANY, VIEW_LEADS);
        for (String order : List.of("-delivered", "delivered", "name", "-name")) {
            HttpResponse<String> first = many.get("/partner/leads?sort=" + order);
            HttpResponse<String> second = many.get(next(first));
            HttpResponse<String> third = many.get(next(second));
            List<String> all = new ArrayList<>(ids(first));
            all.addAll(ids(second));
            all.addAll(ids(third));

            assertThat(all).as(order).hasSize(120).doesNotHaveDuplicates();
            assertThat(third.body()).as(order).contains("101–120 of 120").doesNotContain("rel=\"next\"");
            HttpResponse<String> back = many.get(previous(third));
            assertThat(ids(back)).as(order).isEqualTo(ids(second));
            assertThat(back.body()).contains("51–100 of 120");
            HttpResponse<String> start = many.get(previous(back));
            assertThat(ids(start)).as(order).isEqualTo(ids(first));
            assertThat(start.body()).contains("1–50 of 120").doesNotContain("rel=\"prev\"");
        }
    }

    @Test
    void a_cursor_is_good_for_its_own_filter_and_partner_only() {
        Browser many = portal.login(MANY, VIEW_LEADS);
        String second = next(many.get("/partner/leads"));
        String cursor = second.substring(second.indexOf("at=") + 3);

        assertThat(many.get("/partner/leads?at=" + cursor).body()).contains("51–100 of 120");
        assertThat(many.get("/partner/leads?tab=accepted&at=" + cursor).body()).contains("1–50 of 120");
        assertThat(many.get("/partner/leads?at=" + cursor + "x%00").body()).contains("1–50 of 120");
        assertThat(ids(browser.get("/partner/leads?at=" + cursor))).hasSize(6);
    }

    @Test
    @Tag("R-035")
    void the_csv_is_the_list_row_by_row_with_encrypted_fields_readable() throws IOException {
        for (String filter : List.of("", "?tab=accepted", "?q=muller", "?sort=name&to=2026-01-30")) {
            HttpResponse<String> csv = browser.get("/partner/leads.csv" + filter);

            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(rows(csv).stream().map(row -> row.get("Lead id")).toList())
                    .as(filter)
                    .isEqualTo(ids(browser.get("/partner/leads" + filter)));
        }
        CSVRecord anna = rows(browser.get("/partner/leads.csv?q=anna")).getFirst();
        assertThat(anna.toMap())
                .containsEntry("name", "Anna Müller")
                .containsEntry("email", "p@example.com")
                .containsEntry("phone", "+49 30 1234")
                .containsEntry("Status", "Accepted")
                .containsEntry("Delivered", "2026-01-31T23:30:00+01:00");
        assertThat(browser.get("/partner/leads.csv?tab=accepted&from=2026-01-01")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains("leads-accepted-2026-01-01.csv");
    }

    @Test
    void nothing_in_the_csv_is_a_formula() throws IOException {
        assertThat(rows(browser.get("/partner/leads.csv?q=l-evil")).getFirst().get("name"))
                .isEqualTo("'=HYPERLINK(\"http://evil\")");
    }

    @Test
    void a_large_csv_has_every_row_once() throws IOException {
        Browser many = portal.login(MANY, VIEW_LEADS, DOWNLOAD_LEADS);

        List<String> leads = rows(many.get("/partner/leads.csv")).stream()
                .map(row -> row.get("Lead id"))
                .toList();

        assertThat(leads).hasSize(120);
        assertThat(new HashSet<>(leads)).hasSize(120);
    }

    @Test
    void a_download_that_breaks_off_does_not_look_like_a_whole_one() {
        Browser huge = portal.login(HUGE, VIEW_LEADS, DOWNLOAD_LEADS);
        assertThat(huge.get("/partner/leads.csv").body().lines()).hasSize(1_201);

        KeyService.only().answerOnly(1);
        try {
            assertThatThrownBy(() -> huge.get("/partner/leads.csv")).hasRootCauseInstanceOf(IOException.class);
        } finally {
            KeyService.only().setDown(false);
        }
    }

    @Test
    void one_lead_shows_all_that_was_sent_and_what_happened_in_the_partners_words() {
        HttpResponse<String> anna = browser.get("/partner/leads/" + ANNA.subject());
        HttpResponse<String> elke = browser.get("/partner/leads/" + ELKE.subject());

        assertThat(anna.body())
                .contains("Anna Müller", "12047 Berlin", "mailto:p@example.com", "tel:+49301234")
                .contains(
                        "Delivered to you",
                        "Billed on",
                        "LEADS-2026-0001",
                        INVOICE.invoiceId().value());
        assertThat(elke.body())
                .contains("Taken back by Nordlicht Leads GmbH, not billed", "Credited by", "LEADS-C-2026-0001")
                .doesNotContain("clerk@example.com", "not to be shown");
    }

    @Test
    void an_erased_person_is_shown_as_erased() {
        assertThat(ids(browser.get("/partner/leads"))).contains("L-GONE");
        assertThat(browser.get("/partner/leads").body()).doesNotContain("Gone Person");
        assertThat(browser.get("/partner/leads/" + GONE.subject()).body())
                .contains("erased")
                .doesNotContain("Gone Person", "mailto:");
    }

    @Test
    void the_list_is_there_while_keys_cannot_be_had_and_a_page_that_needs_them_says_to_come_again() {
        KeyService.only().setDown(true);
        try {
            assertThat(browser.get("/partner/leads").body())
                    .contains("Anna Müller")
                    .doesNotContain("tel:");
            assertThat(browser.get("/partner/leads/" + ANNA.subject()).statusCode())
                    .isEqualTo(503);
            assertThat(browser.get("/partner/leads.csv").statusCode()).isEqualTo(503);
        } finally {
            KeyService.only().setDown(false);
        }
        assertThat(browser.get("/partner/leads/" + ANNA.subject()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_phone_calls_and_mails_who_can_be_reached_and_nobody_who_is_gone() {
        HttpResponse<String> page = browser.get("/partner/leads");

        assertThat(card(page, "L-ANNA"))
                .contains("href=\"tel:+49301234\" aria-label=\"Call Anna Müller\"")
                .contains("href=\"mailto:p@example.com\" aria-label=\"Mail Anna Müller\"");
        assertThat(card(page, "L-JONAS")).contains("Jonas").doesNotContain("tel:", "mailto:");
        assertThat(card(page, "L-GONE")).contains("erased").doesNotContain("tel:", "mailto:");
        assertThat(card(page, "L-TEST")).contains("Try").doesNotContain("tel:", "mailto:");
    }

    @Test
    void the_leads_of_an_invoice_line_can_be_listed() {
        assertThat(ids(browser.get("/partner/leads?document=" + INVOICE.invoiceId() + "&line=1")))
                .containsExactly("L-ANNA", "L-ELKE");
        assertThat(ids(browser.get("/partner/leads?document=" + INVOICE.invoiceId() + "&line=2")))
                .isEmpty();
    }

    @Test
    @Tag("R-083")
    void without_a_permission_the_control_is_not_there_and_the_call_is_refused() {
        Browser viewer = portal.login(MANY, VIEW_LEADS);
        assertThat(viewer.get("/partner/leads").body()).doesNotContain("leads.csv");
        assertThat(viewer.get("/partner/leads.csv").statusCode()).isEqualTo(403);
        assertThat(browser.get("/partner/leads").body()).contains("leads.csv");

        Browser blind = portal.login(MANY, VIEW_INVOICES);
        assertThat(blind.get("/partner").body()).doesNotContain("href=\"/partner/leads\"");
        for (String path : List.of("/partner/leads", "/partner/leads.csv", "/partner/leads/" + ANNA.subject())) {
            assertThat(blind.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void downloads_are_recorded() {
        browser.get("/partner/leads.csv");

        assertThat(portal.gateway().audited().getFirst()).startsWith("DOWNLOAD leads-csv partners");
    }

    @Test
    void a_german_reads_german() {
        HttpResponse<String> page = browser.get("/partner/leads?from=2026-01-29", "Accept-Language", "de");

        assertThat(page.body())
                .contains("<html lang=\"de\"", "Angenommen", "31. Jan. 2026, 23:30", "Geliefert seit 29. Jan. 2026");
    }

    private static String card(HttpResponse<String> page, String leadId) {
        String before = page.body().substring(0, page.body().indexOf(">" + leadId + "<"));
        return before.substring(before.lastIndexOf("<tr"));
    }

    private static DeliverySucceeded lead(String leadId, String name, String at) {
        return Facts.delivery(
                ENTITY,
                ALPHA,
                leadId,
                at,
                Map.of("name", name, "place", "12047 Berlin", "email", "p@example.com", "phone", "+49 30 1234"));
    }

    private static List<String> ids(HttpResponse<String> page) {
        return LEAD_IDS.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> texts(HttpResponse<String> page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String next(HttpResponse<String> page) {
        return link(NEXT, page);
    }

    private static String previous(HttpResponse<String> page) {
        return link(PREVIOUS, page);
    }

    private static String link(Pattern pattern, HttpResponse<String> page) {
        return pattern.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.body()));
    }

    private static List<CSVRecord> rows(HttpResponse<String> csv) throws IOException {
        assertThat(csv.body()).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.body().substring(1)))
                .getRecords();
    }
}
