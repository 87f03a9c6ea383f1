package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.acceptance.Installation;
import io.leadledger.quickstart.stack.Stack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The portal's tables are dropped and built anew from the topics while somebody reads, who notices nothing. */
@Order(11)
@Tag("R-102")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildWhileReadingTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Installation installation = Installation.shared();
    private Stack stack;
    private Portal portal;
    private Chromium chromium;
    private Visitor anna;

    @BeforeAll
    void log_in() {
        stack = installation.running();
        SitesFolder.load(installation);
        portal = new Portal(installation, "rebuild");
        chromium = new Chromium(stack.addresses());
        anna = chromium.visitor(Look.DESK);
        portal.enter(anna, SitesFolder.AURORA, "/partner/leads");
    }

    @AfterAll
    void leave() {
        chromium.close();
        portal.close();
    }

    @Test
    void pages_and_checksums_are_the_same_before_during_and_after() {
        List<String> before = pages();
        Map<String, String> checksums = checksums();
        long generation = generation();
        List<List<String>> meanwhile = new ArrayList<>();

        dropAndRebuild();
        Instant limit = Instant.now().plus(LONGEST);
        while (generation() == generation && Instant.now().isBefore(limit)) {
            meanwhile.add(pages());
        }

        assertThat(generation()).isGreaterThan(generation);
        assertThat(meanwhile).isNotEmpty().allMatch(before::equals);
        assertThat(pages()).isEqualTo(before);
        assertThat(checksums()).isEqualTo(checksums);
        assertThat(checksums.get("lead_row")).doesNotStartWith("0 ");
        assertThat(anna.complaints()).isEmpty();
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String page : List.of("/partner/leads", "/partner/leads?tab=returned", "/partner/invoices")) {
            assertThat(anna.open(page)).as(page).isEqualTo(200);
            pages.add(anna.text());
        }
        return pages;
    }

    /** What the operator's command does: the free slot is emptied, and a second generation begins in it. */
    private void dropAndRebuild() {
        String free = value("select case slot when 'readmodel_a' then 'readmodel_b' else 'readmodel_a' end"
                + " from readmodel.generation where state = 'CURRENT'");
        String tables = value("select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables"
                + " where schemaname = '" + free + "'");
        value("truncate " + tables
                + "; insert into readmodel.generation (generation, slot, state)"
                + " values (nextval('readmodel.generation_number'), '" + free + "', 'BUILDING') returning slot");
    }

    private long generation() {
        return Long.parseLong(value("select generation from readmodel.generation where state = 'CURRENT'"));
    }

    private Map<String, String> checksums() {
        String slot = value("select slot from readmodel.generation where state = 'CURRENT'");
        Map<String, String> checksums = new TreeMap<>();
        for (String table :
                List.of("lead_row", "lead_event", "lead_counter", "lead_price", "document", "document_line")) {
            checksums.put(
                    table,
                    value("select count(*) || ' ' || md5(string_agg(t::text, e'\\n' order by t::text)) from %s.%s t"
                            .formatted(slot, table)));
        }
        return checksums;
    }

    private String value(String sql) {
        try (Connection connection = stack.postgres().plan().address().connect("portal");
                Statement statement = connection.createStatement()) {
            boolean isRows = statement.execute(sql);
            while (!isRows) {
                isRows = statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
