package io.leadledger.portal.service.invoice;

import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.invoice.provenance.LeadsShown;
import io.leadledger.api.invoice.provenance.SheetLanguage;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** Large files of invoice-service, passed on while they come: none is ever here as a whole. */
@Component
public class StreamedFiles {

    private static final List<String> PASSED_ON = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION);

    private final ServiceClient service;

    StreamedFiles(@Qualifier("invoiceArchive") ServiceClient service) {
        this.service = service;
    }

    /** Throws {@link io.leadledger.api.client.ServiceRefused} as every call does. */
    public ResponseEntity<Resource> documents(EntityId entityId, Period period) {
        return opened(
                "/api/v1/documents/archive?entityId={entity}&from={from}&to={to}",
                entityId,
                period.from(),
                period.to());
    }

    /**
     * An auditor's export; throws as {@link #documents}.
     *
     * @param days of issue; absent for all documents there are
     */
    public ResponseEntity<Resource> export(EntityId entityId, @Nullable Period days) {
        String all = "/api/v1/documents/export?entityId={entity}";
        return days == null
                ? opened(all, entityId)
                : opened(all + "&from={from}&to={to}", entityId, days.from(), days.to());
    }

    /** An auditor's export of one invoice; throws as {@link #documents}. */
    public ResponseEntity<Resource> export(InvoiceId invoiceId) {
        return opened("/api/v1/invoices/{invoice}/export", invoiceId);
    }

    /** An auditor's export of one credit note; throws as {@link #documents}. */
    public ResponseEntity<Resource> export(CreditNoteId creditNoteId) {
        return opened("/api/v1/credit-notes/{note}/export", creditNoteId);
    }

    /** The leads of an invoice's line as a spreadsheet; throws as {@link #documents}. */
    public ResponseEntity<Resource> leads(InvoiceId invoiceId, int line, LeadsShown only, SheetLanguage language) {
        return opened(
                "/api/v1/invoices/{invoice}/lines/{line}/transactions.csv?only={only}&language={language}",
                invoiceId,
                line,
                only,
                language);
    }

    /** The leads of a credit note's line as a spreadsheet; throws as {@link #documents}. */
    public ResponseEntity<Resource> leads(CreditNoteId creditNoteId, int line, SheetLanguage language) {
        return opened(
                "/api/v1/credit-notes/{note}/lines/{line}/transactions.csv?language={language}",
                creditNoteId,
                line,
                language);
    }

    private ResponseEntity<Resource> opened(String address, Object... parts) {
        return service.call(http -> Objects.requireNonNull(
                http.get().uri(address, parts).exchange((request, answer) -> passedOn(answer), false)));
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
