package io.leadledger.portal.bill;

import io.leadledger.portal.api.Services;
import io.leadledger.portal.session.AccessTokens;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
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

    private final AccessTokens tokens;
    private final RestClient invoices;

    DocumentFiles(AccessTokens tokens, Services services) {
        this.tokens = tokens;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(Duration.ofSeconds(30));
        invoices = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(services.invoice().toString())
                .build();
    }

    /** Passes a file on; nothing of the answer but its bytes and their hash goes along. */
    void stream(DocumentRow document, File file, HttpServletResponse response) {
        try {
            fetch(document, file, response);
        } catch (RestClientException e) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, null, e);
        }
    }

    private void fetch(DocumentRow document, File file, HttpServletResponse response) {
        invoices.get()
                .uri(
                        "/api/v1/{resource}/{id}/documents/{file}",
                        document.kind().resource(),
                        document.id(),
                        file.extension())
                .headers(headers -> headers.setBearerAuth(tokens.ofThisRequest()))
                .exchange((asked, answer) -> {
                    if (answer.getStatusCode() == HttpStatus.NOT_FOUND) {
                        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                    }
                    if (!answer.getStatusCode().is2xxSuccessful()) {
                        throw new ResponseStatusException(HttpStatus.BAD_GATEWAY);
                    }
                    head(document, file, answer.getHeaders(), response);
                    answer.getBody().transferTo(response.getOutputStream());
                    return true;
                });
    }

    private static void head(DocumentRow document, File file, HttpHeaders from, HttpServletResponse to)
            throws IOException {
        to.setContentType(file.type.toString());
        if (from.getContentLength() >= 0) {
            to.setContentLengthLong(from.getContentLength());
        }
        if (from.getETag() != null) {
            to.setHeader(HttpHeaders.ETAG, from.getETag());
        }
        to.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(document.number().replaceAll("[^A-Za-z0-9._-]", "_") + "." + file.extension())
                        .build()
                        .toString());
    }
}
