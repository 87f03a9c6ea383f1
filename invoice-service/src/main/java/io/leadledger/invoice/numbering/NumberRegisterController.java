package io.leadledger.invoice.numbering;

import io.leadledger.api.Page;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of given numbers, in their order, with the chain of hashes. */
@RestController
@RequestMapping("/api/v1/number-register")
@PreAuthorize("hasAuthority('invoices:read')")
class NumberRegisterController {

    private final JdbcClient jdbc;
    private final NumberSeries series;
    private final Directory directory;

    NumberRegisterController(JdbcClient jdbc, NumberSeries series, Directory directory) {
        this.jdbc = jdbc;
        this.series = series;
        this.directory = directory;
    }

    /** The number that the next document would get if nobody takes it before. */
    @GetMapping("/next")
    Next next(@RequestParam String entityId, @RequestParam(defaultValue = "INVOICE") SeriesKind kind) {
        EntityDefined entity = directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        NextNumber next = series.expected(new SeriesOwner(entityId, entity.externalId(), entity.timeZone(), kind));
        return new Next(next.documentNumber(), next.issueDate());
    }

    @GetMapping
    Page<Entry> list(
            @RequestParam String entityId,
            @RequestParam(defaultValue = "INVOICE") SeriesKind kind,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, entityId, kind);
        List<Entry> entries = jdbc.sql("""
                        select kind, year, number, document_number, document_id, issue_date, document_hash,
                            previous_hash, hash
                        from number_register
                        where entity_id = :entity and kind = :kind
                          and (:after::text is null
                            or lpad(year::text, 6, '0') || lpad(number::text, 18, '0') > :after)
                        order by year, number limit :limit
                        """)
                .param("entity", entityId)
                .param("kind", kind.name())
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query(Entry.class)
                .list();
        long total = jdbc.sql("select count(*) from number_register where entity_id = ? and kind = ?")
                .params(entityId, kind.name())
                .query(Long.class)
                .single();
        return page.page(entries, Entry::key, total);
    }

    record Next(String documentNumber, LocalDate issueDate) {}

    record Entry(
            String kind,
            int year,
            long number,
            String documentNumber,
            String documentId,
            LocalDate issueDate,
            String documentHash,
            String previousHash,
            String hash) {

        private String key() {
            return "%06d%018d".formatted(year, number);
        }
    }
}
