package io.leadledger.portal.partner.document;

import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.portal.partner.document.query.DocumentRow;
import java.io.IOException;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;

/**
 * The files of a document, byte for byte as invoice-service keeps them, fetched with the partner's own token: that
 * service asks once more whose document it is (D-05).
 */
@Component
class DocumentFiles {

    /** What a document comes as. */
    enum File {
        PDF(MediaType.APPLICATION_PDF),
        XML(MediaType.APPLICATION_XML);

        private final MediaType type;

        File(MediaType type) {
            this.type = type;
        }

        String extension() {
            return type.getSubtype();
        }
    }

    private final ServiceClient invoices;

    DocumentFiles(@Qualifier("invoiceService") ServiceClient invoices) {
        this.invoices = invoices;
    }

    /** A file, passed on as it comes; nothing of the answer but its bytes and their hash goes along. */
    ResponseEntity<Resource> fetch(DocumentRow document, File file) {
        try {
            return invoices.call(http -> Objects.requireNonNull(http.get()
                    .uri(
                            "/api/v1/{resource}/{id}/documents/{file}",
                            document.kind().resource(),
                            document.id(),
                            file.extension())
                    .exchange((asked, answer) -> passedOn(document, file, answer), false)));
        } catch (ServiceSilent silent) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, null, silent);
        }
    }

    private static ResponseEntity<Resource> passedOn(
            DocumentRow document, File file, RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse answer)
            throws IOException {
        if (!answer.getStatusCode().is2xxSuccessful()) {
            boolean isNotThere = answer.getStatusCode() == HttpStatus.NOT_FOUND;
            answer.close();
            throw new ResponseStatusException(isNotThere ? HttpStatus.NOT_FOUND : HttpStatus.BAD_GATEWAY);
        }
        String name = document.number().replaceAll("[^A-Za-z0-9._-]", "_") + "." + file.extension();
        long length = answer.getHeaders().getContentLength();
        return ResponseEntity.ok()
                .contentType(file.type)
                .headers(headers -> {
                    if (length >= 0) {
                        headers.setContentLength(length);
                    }
                    if (answer.getHeaders().getETag() != null) {
                        headers.setETag(answer.getHeaders().getETag());
                    }
                })
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(answer.getBody()));
    }
}
