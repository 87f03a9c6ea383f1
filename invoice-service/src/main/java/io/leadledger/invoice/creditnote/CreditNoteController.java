package io.leadledger.invoice.creditnote;

import io.leadledger.api.Page;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.support.JsonColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Credit notes are read; nobody writes one by hand. */
@RestController
@RequestMapping("/api/v1/credit-notes")
@PreAuthorize("hasAuthority('invoices:read')")
class CreditNoteController {

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

    CreditNoteController(JdbcClient jdbc, CreditsDue creditsDue) {
        this.jdbc = jdbc;
        this.creditsDue = creditsDue;
    }

    record Filter(
            String entityId,
            @Nullable String invoiceId,
            @Nullable String partnerId,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** {@code from} and {@code to} are the invoice's period. */
    @GetMapping
    Page<CreditNoteView> list(
            Filter filter,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        RequestedPeriod.day("from", filter.from());
        RequestedPeriod.day("to", filter.to());
        PageRequest page = PageRequest.of(limit, cursor, filter);
        List<CreditNoteView> rows = where(
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
        return page.page(rows, CreditNoteView::creditNoteId, total);
    }

    @GetMapping("/{creditNoteId}")
    CreditNoteView one(@PathVariable String creditNoteId) {
        return jdbc.sql(COLUMNS + " where d.kind = 'CREDIT_NOTE' and d.document_id = ?")
                .param(creditNoteId)
                .query(Row.class)
                .optional()
                .map(Row::view)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("credit note", creditNoteId)));
    }

    @GetMapping("/pending")
    Pending pending(@RequestParam String entityId) {
        return new Pending(creditsDue.waiting(entityId));
    }

    private JdbcClient.StatementSpec where(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("entity", filter.entityId())
                .param("invoice", filter.invoiceId())
                .param("partner", filter.partnerId())
                .param("number", filter.number())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    /** @param pending cancelled leads that wait for their credit note */
    record Pending(int pending) {}

    record CreditNoteView(
            String creditNoteId,
            String entityId,
            String partnerId,
            InvoiceReference invoice,
            String number,
            LocalDate issueDate,
            LocalDate from,
            LocalDate to,
            TaxDecision taxDecision,
            Bill bill,
            DocumentHashes hashes,
            SellerProfile seller,
            Buyer buyer) {}

    private record Row(String documentId, String entityId, String partnerId, String content, String hashes) {

        CreditNoteView view() {
            DocumentContent document = JsonColumn.read(content, DocumentContent.class);
            InvoiceReference reference =
                    Objects.requireNonNull(document.reference(), "a credit note names its invoice");
            return new CreditNoteView(
                    documentId,
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
