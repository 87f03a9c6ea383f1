package io.leadledger.benchmark.portallist;

import static io.leadledger.benchmark.portallist.GeneratedLeads.LARGEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.benchmark.Contest;
import io.leadledger.benchmark.Program.Answer;
import io.leadledger.benchmark.Skew;
import io.leadledger.benchmark.Turns;
import io.leadledger.portal.partner.lead.query.LeadListCases;
import io.leadledger.portal.scope.OpenedScope;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Both sides of each comparison answer the same; how fast is for {@code ./leadledger bench} only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalListBenchmarkTest {

    private static final PortalListBenchmark SMALL =
            new PortalListBenchmark(5_000, 50, 10, new Turns(2, Duration.ofMillis(1)));

    private PortalDatabase database;
    private LeadListCases cases;
    private OpenedScope bound;
    private OpenedScope unbound;

    @BeforeAll
    void a_small_read_model() {
        database = new PortalDatabase();
        cases = SMALL.fill(database);
        bound = database.pages();
        unbound = database.unbound();
    }

    @AfterAll
    void close() {
        bound.close();
        unbound.close();
    }

    @Test
    void each_statement_gives_the_same_rows_under_the_policy_and_without() {
        Map<String, List<String>> rows =
                sameRows(PortalListBenchmark.statements(cases, bound.scope(), unbound.scope()));

        assertThat(rows).hasSize(20);
        assertThat(rows.get("first page")).hasSize(51).doesNotHaveDuplicates();
        assertThat(rows.get("page 10")).hasSize(51).doesNotContainAnyElementsOf(rows.get("first page"));
        assertThat(rows.get("search, one hit")).hasSize(1);
        assertThat(rows.get("search, no hit")).isEmpty();
        rows.keySet().removeIf(name -> name.endsWith("no hit"));
        assertThat(rows.values()).allSatisfy(found -> assertThat(found).isNotEmpty());
    }

    @Test
    void each_page_of_a_quick_program_shows_the_same_leads_and_numbers() {
        Map<String, List<String>> pages = sameRows(PortalListBenchmark.pages(cases, bound.scope(), unbound.scope()));

        assertThat(pages).hasSize(5);
        assertThat(pages.get("first page")).hasSizeBetween(54, 55).anyMatch(row -> row.matches("ACCEPTED 9\\d\\d"));
        assertThat(pages.get("search, one hit")).hasSize(2);
    }

    @Test
    void without_its_condition_the_other_side_sees_all_partners_and_nothing_is_measured() {
        var query = cases.queries().getFirst();
        Contest unequal = Contest.of(
                query.name(),
                () -> new Answer(bound.scope().read(LARGEST, query::rows), 1),
                () -> new Answer(unbound.scope().read(LARGEST, query::rows), 1));

        assertThatThrownBy(() -> SMALL.turns().measure(List.of(unequal)))
                .hasMessageContaining("expected the same rows");
    }

    @Test
    void sizes_follow_zipf_and_add_up() {
        int[] sizes = Skew.sizes(1_000_000, 1_000);

        assertThat(sizes).hasSize(1_000);
        assertThat(Arrays.stream(sizes).sum()).isEqualTo(1_000_000);
        assertThat(List.of(sizes[0], sizes[1], sizes[3])).containsExactly(200_000, 61_676, 30_838);
    }

    @Test
    void the_report_names_the_machine_and_has_a_ratio_for_each_comparison() {
        String report = SMALL.report();

        assertThat(report).contains("5,000 leads of 50 partners, the largest with 1,000", "fsync=on", "cores");
        assertThat(report.lines().filter(line -> line.matches("\\|( [^|]+ \\|){5}")))
                .hasSize(3 + 20 + 5 + 1);
    }

    private static Map<String, List<String>> sameRows(List<Contest> contests) {
        Map<String, List<String>> rows = new TreeMap<>();
        contests.forEach(contest -> rows.put(contest.name(), contest.rows()));
        return rows;
    }
}
