package io.leadledger.invoice.mailing.bulk;

import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up the documents of a billing period that a job sends. */
@Component
class UnsentDocuments {

    /** A document, and what people call it. */
    record Named(String documentId, DocumentType kind, String number) {

        /** Its address among documents of both kinds. */
        String path() {
            return (kind == DocumentType.INVOICE ? "invoices/" : "credit-notes/") + documentId;
        }
    }

    private final JdbcClient jdbc;

    UnsentDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Invoices first, in the order of their numbers. */
    List<Named> of(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("""
                        select document_id, kind, number from document d
                        where entity_id = ? and from_date = ? and to_date = ?
                            and not exists (select from sending s where s.document_id = d.document_id and s.state = 'SENT'
                                and s.reminder_step is null)
                        order by kind desc, issue_date, number
                        """)
                .params(entityId.value(), period.from(), period.to())
                .query(Named.class)
                .list();
    }

    /** Those that are named, sent or not, in the same order; of the period, where there is one. */
    List<Named> among(EntityId entityId, @Nullable BillingPeriod period, List<String> documentIds) {
        return jdbc.sql("""
                        select document_id, kind, number from document
                        where entity_id = :entity and document_id = any (:documents::text[])
                            and (:from::date is null or (from_date = :from::date and to_date = :to::date))
                        order by kind desc, issue_date, number
                        """)
                .param("entity", entityId.value())
                .param("documents", documentIds.toArray(String[]::new))
                .param("from", period == null ? null : period.from())
                .param("to", period == null ? null : period.to())
                .query(Named.class)
                .list();
    }
}
