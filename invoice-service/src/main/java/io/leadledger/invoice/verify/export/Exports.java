package io.leadledger.invoice.verify.export;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.document.archive.ArchivedDocuments;
import io.leadledger.invoice.document.archive.ArchivedDocuments.Indexed;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.support.AsOfOneMoment;
import io.leadledger.invoice.verify.export.ExportedRegister.Entry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is to be exported; registers and documents are those of one moment. */
@Component
@AsOfOneMoment
class Exports {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ArchivedDocuments archived;
    private final DocumentArchive archive;

    Exports(JdbcClient jdbc, Directory directory, ArchivedDocuments archived, DocumentArchive archive) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.archived = archived;
        this.archive = archive;
    }

    /** @param days of issue; absent for all there are */
    Export ofEntity(EntityId entityId, @Nullable BillingPeriod days) {
        return export(
                entityId, days, archived.issued(entityId, days), Stream.of(NumberKind.INVOICE, NumberKind.CREDIT_NOTE));
    }

    /** @throws RejectedException {@code not-found} */
    Export ofDocument(DocumentType type, String documentId) {
        StoredDocument document = archive.document(documentId)
                .filter(found -> found.content().header().type() == type)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("document", documentId)));
        NumberKind kind = type == DocumentType.INVOICE ? NumberKind.INVOICE : NumberKind.CREDIT_NOTE;
        return export(document.entityId(), null, archived.one(documentId), Stream.of(kind));
    }

    private Export export(
            EntityId entityId, @Nullable BillingPeriod days, List<Indexed> documents, Stream<NumberKind> kinds) {
        EntityDefined entity = directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notArrivedYet("entityId", "entity", entityId)));
        return new Export(
                entity,
                days,
                documents,
                kinds.map(kind -> register(entityId, kind))
                        .filter(register -> !register.entries().isEmpty())
                        .toList());
    }

    private ExportedRegister register(EntityId entityId, NumberKind kind) {
        List<RegisteredNumber> numbers = jdbc.sql("""
                        select kind, year, number, document_number, document_id, issue_date, document_hash,
                            previous_hash, hash
                        from number_register where entity_id = ? and kind = ? order by year, number
                        """)
                .params(entityId.value(), kind.name())
                .query(RegisteredNumber.class)
                .list();
        return new ExportedRegister(
                kind,
                IntStream.range(0, numbers.size())
                        .mapToObj(i -> new Entry(i + 1, numbers.get(i)))
                        .toList());
    }
}
