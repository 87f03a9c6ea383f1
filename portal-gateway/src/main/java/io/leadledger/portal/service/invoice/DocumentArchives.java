package io.leadledger.portal.service.invoice;

import io.leadledger.api.client.ServiceClient;
import io.leadledger.id.EntityId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** Many documents in one file, passed on while it comes: it is never here as a whole. */
@Component
public class DocumentArchives {

    private static final List<String> PASSED_ON = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION);

    private final ServiceClient service;

    DocumentArchives(@Qualifier("invoiceArchive") ServiceClient service) {
        this.service = service;
    }

    /** Throws {@link io.leadledger.api.client.ServiceRefused} as every call does. */
    public ResponseEntity<Resource> ofPeriod(EntityId entityId, Period period) {
        return service.call(http -> opened(http, entityId, period));
    }

    private static ResponseEntity<Resource> opened(RestClient http, EntityId entityId, Period period) {
        return Objects.requireNonNull(http.get()
                .uri(
                        "/api/v1/documents/archive?entityId={entity}&from={from}&to={to}",
                        entityId,
                        period.from(),
                        period.to())
                .exchange((request, answer) -> passedOn(answer), false));
    }

    /** Who reads the body to its end closes it, and the connection with it. */
    private static ResponseEntity<Resource> passedOn(ConvertibleClientHttpResponse answer) {
        try {
            if (answer.getStatusCode().isError()) {
                try (answer) {
                    throw answer.createException();
                }
            }
            return ResponseEntity.ok()
                    .headers(headers -> PASSED_ON.forEach(name -> {
                        String value = answer.getHeaders().getFirst(name);
                        if (value != null) {
                            headers.set(name, value);
                        }
                    }))
                    .header("X-Content-Type-Options", "nosniff")
                    .body(new InputStreamResource(answer.getBody()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
