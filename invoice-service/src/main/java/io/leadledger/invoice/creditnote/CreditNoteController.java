package io.leadledger.invoice.creditnote;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.creditnote.CreditNoteApi;
import io.leadledger.api.invoice.creditnote.PendingCredits;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.support.JsonColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Credit notes are read; nobody writes one by hand. */
@RestController
class CreditNoteController implements CreditNoteApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private static final String COLUMNS = "select document_id, entity_id, partner_id, content, hashes from document d";

    private static final String WHERE = """
             where d.kind = 'CREDIT_NOTE' and d.entity_id = :entity
              and (:invoice::text is null or d.invoice_id = :invoice)
              and (:partner::text is null or d.partner_id = :partner)
              and (:number::text is null or d.number = :number)
              and (:from::date is null or d.from_date = :from::date)
              and (:to::date is null or d.to_date = :to::date)
            """;

    private final JdbcClient jdbc;
    private final CreditsDue creditsDue;
    private final RefusedCredits refusedCredits;

    CreditNoteController(JdbcClient jdbc, CreditsDue creditsDue, RefusedCredits refusedCredits) {
        this.jdbc = jdbc;
        this.creditsDue = creditsDue;
        this.refusedCredits = refusedCredits;
    }

    private record Filter(
            EntityId entityId,
            @Nullable InvoiceId invoiceId,
            @Nullable PartnerId partnerId,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @Override
    @PreAuthorize(READ)
    public Page<CreditNoteAnswer> list(
            EntityId entityId,
            @Nullable InvoiceId invoiceId,
            @Nullable PartnerId partnerId,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer limit,
            @Nullable String cursor) {
        Filter filter = new Filter(entityId, invoiceId, partnerId, number, from, to);
        RequestedPeriod.day("from", filter.from());
        RequestedPeriod.day("to", filter.to());
        PageRequest page = PageRequest.of(limit, cursor, filter);
        List<CreditNoteAnswer> rows = where(
                        COLUMNS
                                + WHERE
                                + " and (:after::text is null or d.document_id > :after) order by d.document_id limit :limit",
                        filter)
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::view)
                .toList();
        long total = where("select count(*) from document d" + WHERE, filter)
                .query(Long.class)
                .single();
        return page.page(rows, note -> note.creditNoteId().value(), total);
    }

    @Override
    @PreAuthorize(READ)
    public CreditNoteAnswer find(CreditNoteId creditNoteId) {
        return jdbc.sql(COLUMNS + " where d.kind = 'CREDIT_NOTE' and d.document_id = ?")
                .param(creditNoteId.value())
                .query(Row.class)
                .optional()
                .map(Row::view)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("credit note", creditNoteId)));
    }

    @Override
    @PreAuthorize(READ)
    public PendingCredits pending(EntityId entityId) {
        return new PendingCredits(creditsDue.waiting(entityId), refusedCredits.of(entityId));
    }

    private JdbcClient.StatementSpec where(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("entity", filter.entityId().value())
                .param("invoice", Id.text(filter.invoiceId()))
                .param("partner", Id.text(filter.partnerId()))
                .param("number", filter.number())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private record Row(String documentId, EntityId entityId, PartnerId partnerId, String content, String hashes) {

        CreditNoteAnswer view() {
            DocumentContent document = JsonColumn.read(content, DocumentContent.class);
            InvoiceReference reference =
                    Objects.requireNonNull(document.reference(), "a credit note names its invoice");
            return new CreditNoteAnswer(
                    new CreditNoteId(documentId),
                    entityId,
                    partnerId,
                    reference,
                    document.header().number(),
                    document.header().issueDate(),
                    document.header().periodFrom(),
                    document.header().periodTo(),
                    document.taxDecision(),
                    document.bill(),
                    JsonColumn.read(hashes, DocumentHashes.class),
                    document.seller(),
                    document.buyer());
        }
    }
}
