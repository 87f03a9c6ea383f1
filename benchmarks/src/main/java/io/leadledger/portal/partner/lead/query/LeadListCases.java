package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.readmodel.lead.LeadStatus;
import io.leadledger.portal.scope.PartnerScope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of the list of leads: statement by statement, and by whole pages. */
public final class LeadListCases {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final int PER_PAGE = 50;
    private static final LocalDate DAY = LocalDate.parse("2025-06-10");

    private final SearchedWords words;
    private final int page;
    private final LeadCursor cursor;

    /** @param page the one far behind the first */
    public LeadListCases(PartnerScope scope, UUID partnerId, SearchedWords words, int page) {
        this.words = words;
        this.page = page;
        this.cursor = cursorOf(new Leads(scope), partnerId, offset());
    }

    private int offset() {
        return (page - 1) * PER_PAGE;
    }

    /** Found as a partner finds it: by going through the pages before. */
    private static LeadCursor cursorOf(Leads leads, UUID partnerId, int offset) {
        LeadRow last = null;
        for (int read = 0; read < offset; read += PER_PAGE) {
            last = leads.behind(partnerId, LeadFilter.NONE, ZONE, last, PER_PAGE)
                    .getLast();
        }
        if (last == null) {
            throw new IllegalArgumentException("expected a page behind the first");
        }
        return new LeadCursor(false, offset, last.key(LeadFilter.Order.NEWEST), last.id());
    }

    /** Each statement that a page sends. */
    public List<LeadQuery> queries() {
        LeadFilter all = LeadFilter.NONE;
        List<LeadQuery> queries = new ArrayList<>();
        queries.add(page("first page", all, null));
        queries.add(page(farPage(), all, cursor));
        queries.add(page("first page by name", all.by(LeadFilter.Order.NAME), null));
        for (LeadStatus status : LeadStatus.values()) {
            queries.add(page("tab " + status.name().toLowerCase(Locale.ROOT), all.with(status), null));
        }
        queries.add(page("three days", all.within(DAY, DAY.plusDays(2)), null));
        queries.add(page("search, one hit", all.searching(words.leadId()), null));
        queries.add(page("search, a surname", all.searching(words.surname()), null));
        queries.add(page("search, the beginning of many", all.searching(words.beginning()), null));
        queries.add(page("search, no hit", all.searching(words.nobody()), null));
        queries.add(counts("counts of a surname", all.searching(words.surname())));
        queries.add(counts("counts of the beginning of many", all.searching(words.beginning())));
        queries.add(counts("counts of no hit", all.searching(words.nobody())));
        queries.add(counts("counts of three days", all.within(DAY, DAY.plusDays(2))));
        queries.add(LeadQuery.of("counters of the tabs", LeadSql.counters()));
        return queries;
    }

    /** Whole pages: rows and the numbers on the tabs. */
    public List<LeadPageRequest> pages() {
        LeadFilter all = LeadFilter.NONE;
        return List.of(
                new LeadPageRequest("first page", all, null, 0),
                new LeadPageRequest(farPage(), all, cursor, offset()),
                new LeadPageRequest("search, one hit", all.searching(words.leadId()), null, 0),
                new LeadPageRequest("search, a surname", all.searching(words.surname()), null, 0),
                new LeadPageRequest("search, no hit", all.searching(words.nobody()), null, 0));
    }

    /** What a report calls the page far behind the first. */
    public String farPage() {
        return "page " + page;
    }

    private static LeadQuery page(String name, LeadFilter filter, @Nullable LeadCursor cursor) {
        return LeadQuery.of(name, LeadSql.page(filter, ZONE, cursor, PER_PAGE));
    }

    private static LeadQuery counts(String name, LeadFilter filter) {
        return LeadQuery.of(name, LeadSql.counts(filter, ZONE));
    }
}
