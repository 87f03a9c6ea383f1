package io.leadledger.portal.service.invoice;

import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.OwningServices;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The files of documents, byte for byte as invoice-service keeps them. */
@Component
public class DocumentFiles {

    private static final List<String> PASSED_ON =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG);

    private final OwningServices services;

    DocumentFiles(OwningServices services) {
        this.services = services;
    }

    /**
     * A whole file: what breaks off on the way here is told as an error, and it is recorded before its first byte leaves.
     *
     * @param kind {@code invoices} or {@code credit-notes}
     * @param file {@code pdf} or {@code xml}
     */
    public ResponseEntity<byte[]> fetch(String kind, String documentId, String file) {
        return services.invoice()
                .receive(
                        Query.of("/api/v1/{kind}/{id}/documents/{file}", kind, documentId, file),
                        answer -> ResponseEntity.ok()
                                .headers(headers ->
                                        PASSED_ON.forEach(name -> passOn(name, answer.getHeaders(), headers)))
                                .body(answer.getBody().readAllBytes()));
    }

    private static void passOn(String name, HttpHeaders from, HttpHeaders to) {
        String value = from.getFirst(name);
        if (value != null) {
            to.set(name, value);
        }
    }
}
