package io.leadledger.invoice.verify;

import static io.leadledger.api.invoice.proof.Difference.Kind.LEDGER;
import static io.leadledger.api.invoice.proof.Difference.Kind.REGISTER;
import static io.leadledger.api.invoice.proof.Difference.Kind.STORED_DOCUMENT;
import static io.leadledger.api.invoice.proof.Difference.Kind.STORED_FILE;
import static io.leadledger.api.invoice.proof.Difference.Kind.XML;

import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.invoice.verify.trail.InvoiceTrail;
import io.leadledger.invoice.verify.trail.Leads;
import io.leadledger.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares a document that was made again with all that is kept of it: e-invoice, files, columns, register, ledger. */
final class KeptAlike {

    private final EInvoiceXml xml = new EInvoiceXml();
    private final KeptDocuments kept;
    private final Leads leads;

    KeptAlike(KeptDocuments kept, Leads leads) {
        this.kept = kept;
        this.leads = leads;
    }

    void compare(RegisteredDocument registered, DocumentContent rebuilt, DocumentHashes said, Comparison comparison) {
        String documentId = registered.entry().documentId();
        files(rebuilt, said, kept.files(documentId), comparison);
        kept.columns(documentId)
                .ifPresentOrElse(
                        columns -> columns(rebuilt, said, columns, comparison),
                        () -> comparison.differs(STORED_DOCUMENT, "document", "stored", null));
        register(registered, rebuilt, said, comparison);
    }

    private void files(DocumentContent rebuilt, DocumentHashes said, Map<String, byte[]> files, Comparison comparison) {
        byte[] again = EInvoiceXml.carries(rebuilt.bill().totals().total().currency()) ? xml.write(rebuilt) : null;
        byte[] storedXml = files.get(DocumentArchive.File.XML.name());
        if (comparison.identical() && !Objects.equals(sha256(again), said.xmlSha256())) {
            comparison.differs(XML, "XML made again, SHA-256", said.xmlSha256(), sha256(again));
        }
        if (again != null && storedXml != null) {
            comparison.same(XML, "XML, text in row", rows(again), rows(storedXml));
        }
        comparison.same(STORED_FILE, "SHA-256 of the stored XML", said.xmlSha256(), sha256(storedXml));
        comparison.same(
                STORED_FILE,
                "SHA-256 of the stored PDF",
                said.pdfSha256(),
                sha256(files.get(DocumentArchive.File.PDF.name())));
        comparison.same(
                STORED_FILE,
                "SHA-256 of the stored report",
                said.reportSha256(),
                sha256(files.get(DocumentArchive.File.VALIDATION_REPORT.name())));
    }

    private static void columns(
            DocumentContent rebuilt, DocumentHashes said, KeptDocuments.Columns columns, Comparison comparison) {
        DocumentHeader header = rebuilt.header();
        Totals totals = rebuilt.bill().totals();
        comparison.same(STORED_DOCUMENT, "content", rebuilt, JsonColumn.read(columns.content(), DocumentContent.class));
        comparison.same(STORED_DOCUMENT, "hashes", said, JsonColumn.read(columns.hashes(), DocumentHashes.class));
        comparison.same(
                STORED_DOCUMENT,
                "columns",
                new KeptDocuments.Columns(
                        header.number(),
                        header.issueDate(),
                        header.dueDate(),
                        header.periodFrom(),
                        header.periodTo(),
                        totals.total().currency().getCurrencyCode(),
                        totals.net().minor(),
                        totals.tax().minor(),
                        totals.total().minor(),
                        "",
                        ""),
                columns.withoutJson());
    }

    private static void register(
            RegisteredDocument registered, DocumentContent rebuilt, DocumentHashes said, Comparison comparison) {
        comparison.same(
                REGISTER,
                "number",
                rebuilt.header().number(),
                registered.entry().documentNumber());
        comparison.same(
                REGISTER,
                "issue date",
                rebuilt.header().issueDate(),
                registered.entry().issueDate());
        comparison.same(
                REGISTER,
                "document hash",
                RegisterChain.documentHash(said.pdfSha256(), said.xmlSha256(), said.reportSha256()),
                registered.entry().documentHash());
        comparison.same(
                REGISTER, "hash", said.registerHash(), registered.entry().hash());
        if (registered.broken() != null) {
            comparison.differs(
                    REGISTER,
                    registered.broken().where(),
                    registered.broken().expected(),
                    registered.broken().actual());
        }
    }

    /** The ledger's rows of what an invoice bills, and which line bills them. */
    void billed(RegisteredDocument registered, InvoiceTrail trail, Comparison comparison) {
        Map<TransactionId, String> lines = kept.billed(registered.invoiceId());
        trail.transactionsByLine()
                .forEach((position, ids) -> ids.forEach(id -> comparison.same(
                        LEDGER, "line of transaction " + id, Integer.toString(position), lines.remove(id))));
        lines.keySet()
                .forEach(id ->
                        comparison.differs(LEDGER, "transaction " + id + " billed on this invoice", "none", "a row"));
        List<TransactionId> all = trail.transactionsByLine().values().stream()
                .flatMap(List::stream)
                .toList();
        Map<TransactionId, String> rows = kept.recorded(all);
        all.forEach(id -> comparison.same(
                LEDGER,
                "row of transaction " + id,
                leads.recorded(id).map(Leads.Recorded::row).orElse(null),
                rows.get(id)));
    }

    /** The ledger's rows of the cancellations that a credit note is for. */
    void credited(RegisteredDocument registered, List<TransactionId> ids, Comparison comparison) {
        Map<TransactionId, String> credited = kept.credited(registered.entry().documentId());
        Map<TransactionId, String> rows = kept.cancelled(ids);
        ids.forEach(id -> {
            comparison.same(
                    LEDGER, "credit of transaction " + id, registered.entry().documentId(), credited.remove(id));
            comparison.same(
                    LEDGER,
                    "cancellation of transaction " + id,
                    leads.cancelled(id).orElse(null),
                    rows.get(id));
        });
        credited.keySet()
                .forEach(id ->
                        comparison.differs(LEDGER, "transaction " + id + " credited on this note", "none", "a row"));
    }

    private static @Nullable String sha256(byte @Nullable [] content) {
        return content == null ? null : Sha256.hex(content);
    }

    private static List<String> rows(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }
}
