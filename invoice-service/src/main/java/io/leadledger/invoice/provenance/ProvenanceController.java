package io.leadledger.invoice.provenance;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.LeadsShown;
import io.leadledger.api.invoice.provenance.ProvenanceApi;
import io.leadledger.api.invoice.provenance.SheetLanguage;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.provenance.BilledTransactions.Some;
import io.leadledger.invoice.reading.InvoiceReading;
import io.leadledger.invoice.support.MadeWhileRead;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Provenance over HTTP. */
@RestController
class ProvenanceController implements ProvenanceApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final InvoiceReading reading;
    private final DocumentArchive archive;
    private final BilledTransactions transactions;

    ProvenanceController(InvoiceReading reading, DocumentArchive archive, BilledTransactions transactions) {
        this.reading = reading;
        this.archive = archive;
        this.transactions = transactions;
    }

    @Override
    @PreAuthorize(READ)
    public List<BilledTransaction> ofInvoiceLine(InvoiceId invoiceId, int line) {
        return reading.line(invoiceId, line)
                .map(found -> transactions.of(invoiceId, found, Some.ALL))
                .orElse(List.of());
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<Resource> sheetOfInvoiceLine(
            InvoiceId invoiceId, int line, @Nullable LeadsShown only, @Nullable SheetLanguage language) {
        InvoiceLine found = reading.line(invoiceId, line).orElseThrow(() -> noLine(line));
        String name = archive.number(invoiceId.value()).orElse("draft");
        return sheet(name, found, only, language, some -> transactions.of(invoiceId, found, some));
    }

    @Override
    @PreAuthorize(READ)
    public List<BilledTransaction> ofCreditNoteLine(CreditNoteId creditNoteId, int line) {
        return lineOf(creditNoteId, line)
                .map(found -> transactions.of(creditNoteId, found, Some.ALL))
                .orElse(List.of());
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<Resource> sheetOfCreditNoteLine(
            CreditNoteId creditNoteId, int line, @Nullable SheetLanguage language) {
        InvoiceLine found = lineOf(creditNoteId, line).orElseThrow(() -> noLine(line));
        String name = archive.number(creditNoteId.value()).orElseThrow();
        return sheet(name, found, null, language, some -> transactions.of(creditNoteId, found, some));
    }

    /** @throws RejectedException {@code not-found} if there is no such note */
    private Optional<InvoiceLine> lineOf(CreditNoteId creditNoteId, int position) {
        return archive
                .document(creditNoteId.value())
                .filter(found -> found.content().header().type() == DocumentType.CREDIT_NOTE)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("credit note", creditNoteId)))
                .content()
                .bill()
                .lines()
                .stream()
                .filter(line -> line.position() == position)
                .findFirst();
    }

    private static RejectedException noLine(int line) {
        return new RejectedException(Rejection.notFound("line", Integer.toString(line)));
    }

    private static ResponseEntity<Resource> sheet(
            String document,
            InvoiceLine line,
            @Nullable LeadsShown only,
            @Nullable SheetLanguage language,
            Function<Some, List<BilledTransaction>> leads) {
        LeadSheet sheet = new LeadSheet(
                Objects.requireNonNullElse(language, SheetLanguage.EN),
                line,
                Objects.requireNonNullElse(only, LeadsShown.ALL),
                leads);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-line-%d.csv".formatted(document, line.position()))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(new MadeWhileRead(sheet)));
    }
}
