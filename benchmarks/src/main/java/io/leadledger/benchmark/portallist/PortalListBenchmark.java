package io.leadledger.benchmark.portallist;

import static io.leadledger.benchmark.portallist.GeneratedLeads.LARGEST;

import io.leadledger.benchmark.Contest;
import io.leadledger.benchmark.Machine;
import io.leadledger.benchmark.Program;
import io.leadledger.benchmark.Program.Answer;
import io.leadledger.benchmark.RatioTable;
import io.leadledger.benchmark.Skew;
import io.leadledger.benchmark.Turns;
import io.leadledger.portal.partner.lead.query.LeadListCases;
import io.leadledger.portal.partner.lead.query.LeadQuery;
import io.leadledger.portal.partner.lead.query.PortalPages;
import io.leadledger.portal.partner.lead.query.QuickPages;
import io.leadledger.portal.readmodel.lead.LeadWriting;
import io.leadledger.portal.scope.PartnerScope;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * W5, the queries: the list of the largest partner. Each statement of the gateway as role {@code portal} under row-level
 * security beside the same statement with the partner as a condition and no policy (the limit), and whole pages beside
 * those of a quick program (the baseline).
 *
 * @param leads in all; a fifth of them the largest partner's
 * @param page the one far behind the first
 */
public record PortalListBenchmark(int leads, int partners, int page, Turns turns) {

    private static final Logger LOG = LoggerFactory.getLogger(PortalListBenchmark.class);

    /** A million leads of a thousand partners, the largest with 200,000. */
    public static PortalListBenchmark ofW5() {
        return new PortalListBenchmark(1_000_000, 1_000, 500, new Turns(5, Duration.ofMillis(500)));
    }

    /** Fills a database of its own, measures, and says what came of it as a Markdown page. */
    public String report() {
        PortalDatabase database = new PortalDatabase();
        String server = Machine.postgres(database.superuser());
        LeadListCases cases = fill(database);
        String host = Machine.host();
        try (var pages = database.pages();
                var unbound = database.unbound()) {
            List<Turns.Result> statements = turns.measure(statements(cases, pages.scope(), unbound.scope()));
            List<Turns.Result> wholePages = turns.measure(pages(cases, pages.scope(), unbound.scope()));
            List<Turns.Result> farPage = turns.measure(List.of(farPage(cases, pages.scope())));
            return String.join(
                    "\n",
                    "%,d leads of %,d partners, the largest with %,d; %s with indexes"
                            .formatted(leads, partners, Skew.sizes(leads, partners)[0], database.size()),
                    host + String.format(Locale.ROOT, " before and %.2f after", Machine.load()),
                    server,
                    "",
                    new RatioTable("statement", "under RLS", "without").of(statements),
                    new RatioTable("whole page", "portal", "quick program").of(wholePages),
                    new RatioTable("statement, under RLS", cases.farPage(), "first page").of(farPage));
        }
    }

    /** The largest partner's list in a database that holds all partners' leads. */
    LeadListCases fill(PortalDatabase database) {
        LOG.info("writing {} leads", leads);
        GeneratedLeads generated = new GeneratedLeads(leads, partners);
        try (LeadWriting writing = database.writing()) {
            generated.writeTo(writing::write);
        }
        database.settle();
        LOG.info("measuring");
        try (var bound = database.pages()) {
            return new LeadListCases(bound.scope(), LARGEST, generated.words(), page);
        }
    }

    static List<Contest> statements(LeadListCases cases, PartnerScope bound, PartnerScope unbound) {
        LeadQuery first = cases.queries().getFirst();
        LeadQuery nothing = new LeadQuery("a round trip: select 1, 1", "select 1, 1", List.of());
        return Stream.concat(
                        Stream.of(
                                Contest.of(nothing.name(), statement(bound, nothing), statement(unbound, nothing)),
                                Contest.of(
                                        "first page with the transaction around it",
                                        Program.wholly(() -> bound.read(LARGEST, first::rows)),
                                        Program.wholly(() -> unbound.read(LARGEST, first.ofPartner(LARGEST)::rows)))),
                        cases.queries().stream()
                                .map(query -> Contest.of(
                                        query.name(),
                                        statement(bound, query),
                                        statement(unbound, query.ofPartner(LARGEST)))))
                .toList();
    }

    static List<Contest> pages(LeadListCases cases, PartnerScope bound, PartnerScope unbound) {
        PortalPages portal = new PortalPages(bound);
        QuickPages quick = new QuickPages(unbound);
        return cases.pages().stream()
                .map(page -> Contest.of(
                        page.name(),
                        Program.wholly(() -> portal.read(LARGEST, page)),
                        Program.wholly(() -> quick.read(LARGEST, page))))
                .toList();
    }

    /** The page far behind beside the first one, both as the portal reads them. */
    private static Contest farPage(LeadListCases cases, PartnerScope bound) {
        Map<String, LeadQuery> queries =
                cases.queries().stream().collect(Collectors.toMap(LeadQuery::name, query -> query));
        LeadQuery far = Objects.requireNonNull(queries.get(cases.farPage()));
        LeadQuery first = Objects.requireNonNull(queries.get("first page"));
        return Contest.unlike(far.name() + " beside the first", statement(bound, far), statement(bound, first));
    }

    /** The statement alone; its transaction begins and ends outside of the clock. */
    private static Program statement(PartnerScope scope, LeadQuery query) {
        return () -> scope.read(LARGEST, jdbc -> {
            long start = System.nanoTime();
            List<String> rows = query.rows(jdbc);
            return new Answer(rows, System.nanoTime() - start);
        });
    }
}
