package io.leadledger.portal.partner.document;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.invoice.document.DocumentApi;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.partner.document.query.DocumentRow;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The files of a document, byte for byte as invoice-service keeps them, fetched with the partner's own token: that
 * service asks once more whose document it is (D-05).
 */
@Component
class DocumentFiles {

    /** What a document comes as. */
    enum File {
        PDF(MediaType.APPLICATION_PDF, "pdf", ".pdf"),
        XML(MediaType.APPLICATION_XML, "xml", ".xml"),
        /** What the official rules said of both. */
        VALIDATION_REPORT(MediaType.APPLICATION_JSON, "validation-report", "-validation.json");

        private final MediaType type;
        private final String path;
        private final String ending;

        File(MediaType type, String path, String ending) {
            this.type = type;
            this.path = path;
            this.ending = ending;
        }
    }

    private final DocumentApi documents;

    DocumentFiles(DocumentApi documents) {
        this.documents = documents;
    }

    /** A file, whole; nothing of the answer but its bytes and their hash goes along. */
    ResponseEntity<byte[]> fetch(DocumentRow document, File file) {
        try {
            return passedOn(document, file, asked(document, file.path));
        } catch (ServiceRefused refused) {
            throw new ResponseStatusException(refused.isNotFound() ? HttpStatus.NOT_FOUND : HttpStatus.BAD_GATEWAY);
        } catch (ServiceSilent silent) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, null, silent);
        }
    }

    private ResponseEntity<byte[]> asked(DocumentRow document, String file) {
        String id = document.id().toString();
        return switch (document.kind()) {
            case INVOICE -> documents.ofInvoice(new InvoiceId(id), file);
            case CREDIT_NOTE -> documents.ofCreditNote(new CreditNoteId(id), file);
        };
    }

    private static ResponseEntity<byte[]> passedOn(DocumentRow document, File file, ResponseEntity<byte[]> answer) {
        String name = document.number().replaceAll("[^A-Za-z0-9._-]", "_") + file.ending;
        return ResponseEntity.ok()
                .contentType(file.type)
                .headers(headers -> {
                    if (answer.getHeaders().getETag() != null) {
                        headers.setETag(answer.getHeaders().getETag());
                    }
                })
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(answer.getBody());
    }
}
