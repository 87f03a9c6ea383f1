package io.leadledger.portal.console.document;

import io.leadledger.portal.console.owning.OwningServices;
import io.leadledger.portal.console.owning.Query;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/** The files of documents, byte for byte as invoice-service keeps them. */
@Component
public class DocumentFiles {

    private static final List<String> PASSED_ON = List.of(
            HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG);

    private final OwningServices services;

    DocumentFiles(OwningServices services) {
        this.services = services;
    }

    /**
     * Passes a file on while it comes.
     *
     * @param kind {@code invoices} or {@code credit-notes}
     * @param file {@code pdf} or {@code xml}
     */
    public void pass(String kind, String documentId, String file, HttpServletResponse response) {
        services.invoice().receive(Query.of("/api/v1/{kind}/{id}/documents/{file}", kind, documentId, file), answer -> {
            write(answer, response);
            return true;
        });
    }

    private static void write(ClientHttpResponse answer, HttpServletResponse response) throws IOException {
        PASSED_ON.forEach(name -> {
            String value = answer.getHeaders().getFirst(name);
            if (value != null) {
                response.setHeader(name, value);
            }
        });
        answer.getBody().transferTo(response.getOutputStream());
    }
}
