package io.leadledger.portal.service.invoice;

import io.leadledger.api.invoice.document.DocumentApi;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The files of documents, byte for byte as invoice-service keeps them, {@code pdf} or {@code xml}; whole: what breaks off on the
 * way here is told as an error, and it is recorded before its first byte leaves.
 */
@Component
public class DocumentFiles {

    private static final List<String> PASSED_ON =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG);

    private final DocumentApi documents;

    DocumentFiles(DocumentApi documents) {
        this.documents = documents;
    }

    public ResponseEntity<byte[]> ofInvoice(InvoiceId invoiceId, String file) {
        return passedOn(documents.ofInvoice(invoiceId, file));
    }

    public ResponseEntity<byte[]> ofCreditNote(CreditNoteId creditNoteId, String file) {
        return passedOn(documents.ofCreditNote(creditNoteId, file));
    }

    private static ResponseEntity<byte[]> passedOn(ResponseEntity<byte[]> answer) {
        return ResponseEntity.ok()
                .headers(headers -> PASSED_ON.forEach(name -> passOn(name, answer.getHeaders(), headers)))
                .body(answer.getBody());
    }

    private static void passOn(String name, HttpHeaders from, HttpHeaders to) {
        String value = from.getFirst(name);
        if (value != null) {
            to.set(name, value);
        }
    }
}
