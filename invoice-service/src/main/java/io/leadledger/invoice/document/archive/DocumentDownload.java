package io.leadledger.invoice.document.archive;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.PartnerCaller;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of finalized invoices and credit notes, byte for byte as they were stored. A partner gets its own (D-05); of
 * another's it learns as much as of one that does not exist.
 */
@RestController
@PreAuthorize("hasAuthority('invoices:read') or hasAuthority('" + PartnerCaller.AUTHORITY + "')")
class DocumentDownload {

    private final DocumentArchive archive;

    DocumentDownload(DocumentArchive archive) {
        this.archive = archive;
    }

    @GetMapping({"/api/v1/invoices/{documentId}/documents/{file}", "/api/v1/credit-notes/{documentId}/documents/{file}"
    })
    ResponseEntity<byte[]> download(@PathVariable String documentId, @PathVariable String file) {
        DocumentArchive.File wanted = Arrays.stream(DocumentArchive.File.values())
                .filter(one -> one.extension().equals(file))
                .findFirst()
                .orElseThrow(() -> new RejectedException(Rejection.notFound("document file", file)));
        DocumentArchive.StoredFile stored = archive.file(documentId, wanted)
                .filter(found -> PartnerCaller.partnerId()
                        .map(found.partnerId().value()::equals)
                        .orElse(true))
                .orElseThrow(() -> new RejectedException(Rejection.notFound("document", documentId)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.number() + '.' + wanted.extension())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag('"' + stored.sha256() + '"')
                .body(stored.content());
    }
}
