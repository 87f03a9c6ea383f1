package io.leadledger.invoice.verify.export;

import io.leadledger.api.invoice.proof.ExportApi;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.document.archive.ArchivedDocuments;
import io.leadledger.invoice.document.archive.StreamedZip;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Exports over HTTP. */
@RestController
class ExportController implements ExportApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Exports exports;
    private final ArchivedDocuments archived;

    ExportController(Exports exports, ArchivedDocuments archived) {
        this.exports = exports;
        this.archived = archived;
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<Resource> ofEntity(EntityId entityId, @Nullable LocalDate from, @Nullable LocalDate to) {
        BillingPeriod days = from == null && to == null ? null : days(from, to);
        Export export = exports.ofEntity(entityId, days);
        String key = export.entity().externalId();
        return zip(export, days == null ? key : "%s-%s-%s".formatted(key, days.from(), days.lastDay()));
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<Resource> ofInvoice(InvoiceId invoiceId) {
        return ofDocument(DocumentType.INVOICE, invoiceId.value());
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<Resource> ofCreditNote(CreditNoteId creditNoteId) {
        return ofDocument(DocumentType.CREDIT_NOTE, creditNoteId.value());
    }

    private static BillingPeriod days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw new RejectedException(Rejection.rule(
                    "bad-period",
                    from == null ? "from" : "to",
                    "expected a day where the other is given, but was none"));
        }
        return RequestedPeriod.of(from, to);
    }

    private ResponseEntity<Resource> ofDocument(DocumentType type, String documentId) {
        Export export = exports.ofDocument(type, documentId);
        return zip(export, export.documents().getFirst().number());
    }

    private ResponseEntity<Resource> zip(Export export, String name) {
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("export-" + name + ".zip")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(StreamedZip.of(new ExportedFiles(export, archived).all())));
    }
}
