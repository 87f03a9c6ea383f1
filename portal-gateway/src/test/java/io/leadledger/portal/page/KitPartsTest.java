package io.leadledger.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portal.page.figure.Chart;
import io.leadledger.portal.page.figure.Progress;
import io.leadledger.portal.page.list.Bulk;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.part.Post;
import io.leadledger.portal.page.story.ToDo;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Parts of the kit that stand on no page yet, or only in a state that no sample has. */
class KitPartsTest {

    private final Templates templates = new Templates();

    @Test
    void rows_are_chosen_in_a_form_and_what_is_done_with_them_is_sent_with_it() {
        Table table = new Table(
                "Drafts",
                List.of(Column.actions("Chosen"), Column.of("Partner")),
                List.of(new Table.Row(
                        List.of(Cell.choice("d1", "Choose Alpha"), Cell.head("Alpha", "/d1")), Table.State.SELECTED)),
                List.of(),
                null,
                false);
        Bulk bulk = new Bulk(
                new Post("/finalize", List.of(new Hidden("key", "k"))),
                "2,112.25 EUR",
                "all 214 that match",
                List.of(new Bulk.Verb("finalize", "Finalize 1 draft")));

        String html = html(
                "page/list/listing.jte",
                Listing.of(table, Empty.of(Icon.INBOX, "None", "")).doing(bulk));

        assertThat(html)
                .contains(
                        "<form method=\"post\" action=\"/finalize\"><input type=\"hidden\" name=\"_csrf\" value=\"t\">")
                .contains("<input type=\"checkbox\" name=\"chosen\" value=\"d1\" aria-label=\"Choose Alpha\">")
                .contains("<input type=\"checkbox\" name=\"all\" value=\"true\"><span>all 214 that match</span>")
                .contains("name=\"do\" value=\"finalize\">Finalize 1 draft</button>")
                .contains("<tr class=\"selected\">");
    }

    @Test
    void a_sentence_tells_what_was_and_what_is() {
        assertThat(html(
                        "page/part/words.jte",
                        List.of(
                                Part.text("Net <"),
                                new Part.Before("950.00"),
                                new Part.Now("925.00"),
                                new Part.Explained("38 leads", "/leads?a=1&b=2"))))
                .isEqualTo("Net &lt;<del><span class=\"vh\">before </span>950.00</del>"
                        + "<ins><span class=\"vh\">now </span>925.00</ins>"
                        + "<a class=\"explained\" href=\"/leads?a=1&amp;b=2\">38 leads</a>");
    }

    @Test
    void a_chart_says_in_words_what_its_bars_show() {
        Chart chart = new Chart(
                "Revenue per day",
                640,
                200,
                new Chart.Grid(
                        List.of(new Chart.Shade(72, 40)),
                        List.of(new Chart.Line(168, "0")),
                        List.of(new Chart.Tick(41, "1 Jan"))),
                List.of(new Chart.Bar(new Chart.Box(54, 80, 14, 88), true, "2 Jan: 110.00")));

        assertThat(html("page/figure/bars.jte", chart))
                .contains("role=\"img\" aria-label=\"Revenue per day\" viewbox=\"0 0 640 200\"")
                .contains("<rect class=\"bad\" x=\"54\" y=\"80\" width=\"14\" height=\"88\"")
                .contains("<title>2 Jan: 110.00</title>", ">1 Jan</text>");
    }

    @Test
    void how_much_of_a_whole_is_done_is_said_to_who_cannot_see_it() {
        Progress progress = new Progress(214, 500, "Sending invoices", "214 of 500, 3 failed");

        assertThat(html("page/figure/job.jte", progress))
                .contains("aria-live=\"polite\"", "value=\"214\" max=\"500\" aria-label=\"Sending invoices\"")
                .contains("214 of 500, 3 failed");
        assertThat(html("page/figure/bar.jte", new Progress(4, 5, "Onboarding, 4 of 5", null)))
                .contains("aria-label=\"Onboarding, 4 of 5\"")
                .doesNotContain("soft");
    }

    @Test
    void what_is_to_do_says_so_in_words() {
        assertThat(html(
                        "page/story/toDo.jte",
                        List.of(
                                new ToDo(true, "Billing data", "complete", null, Chip.ok("VIES")),
                                new ToDo(false, "Check-in", "due", new Link("Note it", "/note"), null))))
                .contains("<b>Billing data<span class=\"vh\"> (done)</span></b>")
                .contains("<b>Check-in<span class=\"vh\"> (open)</span></b>", "<a href=\"/note\">Note it</a>");
    }

    private String html(String template, Object model) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Words words = new Words(messages, Locale.ENGLISH, ZoneOffset.UTC);
        Kit kit = new Kit(words, path -> path, () -> Optional.of(new Hidden("_csrf", "t")), List::of);
        return new String(templates.html(template, model, kit).toByteArray(), StandardCharsets.UTF_8);
    }
}
