package io.leadledger.invoice.numbering;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.numbering.ExpectedNumber;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.NumberRegisterApi;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The register of given numbers, in their order, with the chain of hashes. */
@RestController
class NumberRegisterController implements NumberRegisterApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final JdbcClient jdbc;
    private final NumberSeries series;
    private final Directory directory;

    NumberRegisterController(JdbcClient jdbc, NumberSeries series, Directory directory) {
        this.jdbc = jdbc;
        this.series = series;
        this.directory = directory;
    }

    @Override
    @PreAuthorize(READ)
    public ExpectedNumber next(EntityId entityId, NumberKind kind) {
        EntityDefined entity = directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        NextNumber next = series.expected(SeriesOwner.of(entity, SeriesKind.valueOf(kind.name())));
        return new ExpectedNumber(next.documentNumber(), next.issueDate());
    }

    @Override
    @PreAuthorize(READ)
    public Page<RegisteredNumber> list(
            EntityId entityId, NumberKind kind, @Nullable Integer limit, @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, entityId, kind);
        List<RegisteredNumber> entries = jdbc.sql("""
                        select kind, year, number, document_number, document_id, issue_date, document_hash,
                            previous_hash, hash
                        from number_register
                        where entity_id = :entity and kind = :kind
                          and (:after::text is null
                            or lpad(year::text, 6, '0') || lpad(number::text, 18, '0') > :after)
                        order by year, number limit :limit
                        """)
                .param("entity", entityId.value())
                .param("kind", kind.name())
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query(RegisteredNumber.class)
                .list();
        long total = jdbc.sql("select count(*) from number_register where entity_id = ? and kind = ?")
                .params(entityId.value(), kind.name())
                .query(Long.class)
                .single();
        return page.page(entries, NumberRegisterController::place, total);
    }

    private static String place(RegisteredNumber entry) {
        return "%06d%018d".formatted(entry.year(), entry.number());
    }
}
