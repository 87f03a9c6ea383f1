package io.leadledger.invoice.document.archive;

import io.leadledger.api.invoice.document.DocumentApi;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.PartnerCaller;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.document.archive.ArchivedDocuments.Indexed;
import io.leadledger.invoice.document.archive.StreamedZip.ZippedFile;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The files over HTTP; of another partner's a partner learns as much as of one that does not exist. */
@RestController
class DocumentDownload implements DocumentApi {

    private static final String READ =
            "hasAuthority('invoices:read') or hasAuthority('" + PartnerCaller.AUTHORITY + "')";

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final DocumentArchive archive;
    private final ArchivedDocuments documents;

    DocumentDownload(DocumentArchive archive, ArchivedDocuments documents) {
        this.archive = archive;
        this.documents = documents;
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<byte[]> ofInvoice(InvoiceId invoiceId, String file) {
        return download("invoice", invoiceId.value(), file);
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<byte[]> ofCreditNote(CreditNoteId creditNoteId, String file) {
        return download("credit note", creditNoteId.value(), file);
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:read')")
    public ResponseEntity<Resource> archive(EntityId entityId, LocalDate from, LocalDate to) {
        BillingPeriod period = RequestedPeriod.of(from, to);
        String name = "documents-%s-%s.zip".formatted(period.from(), period.lastDay());
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(zip(documents.ofPeriod(entityId, period))));
    }

    private InputStream zip(List<Indexed> found) {
        LocalDate day = found.isEmpty() ? LocalDate.EPOCH : found.getLast().issueDate();
        ZippedFile index = new ZippedFile(ArchiveIndex.NAME, day, () -> ArchiveIndex.of(found, ""));
        return StreamedZip.of(
                Stream.concat(Stream.of(index), found.stream().flatMap(document -> documents.files(document, ""))));
    }

    private ResponseEntity<byte[]> download(String kind, String documentId, String file) {
        DocumentArchive.File wanted = Arrays.stream(DocumentArchive.File.values())
                .filter(one -> one.path().equals(file))
                .findFirst()
                .orElseThrow(() -> new RejectedException(Rejection.notFound("document file", file)));
        DocumentArchive.StoredFile stored = archive.file(documentId, wanted)
                .filter(found -> PartnerCaller.partnerId()
                        .map(found.partnerId().value()::equals)
                        .orElse(true))
                .orElseThrow(() -> new RejectedException(Rejection.notFound(kind, documentId)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.number() + wanted.ending())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag('"' + stored.sha256() + '"')
                .body(stored.content());
    }
}
