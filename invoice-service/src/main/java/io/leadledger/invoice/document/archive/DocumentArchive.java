package io.leadledger.invoice.document.archive;

import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.approval.CheckedDocument;
import io.leadledger.invoice.support.JsonColumn;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps finalized documents and their bytes; the database refuses every change. */
@Component
public class DocumentArchive {

    /** The files of a document. */
    public enum File {
        PDF("application/pdf", "pdf", ".pdf"),
        XML("application/xml", "xml", ".xml"),
        VALIDATION_REPORT("application/json", "validation-report", "-validation.json");

        private final String mediaType;
        private final String path;
        private final String ending;

        File(String mediaType, String path, String ending) {
            this.mediaType = mediaType;
            this.path = path;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The last part of its address. */
        public String path() {
            return path;
        }

        /** What follows the document's number in the name of a downloaded file. */
        public String ending() {
            return ending;
        }
    }

    /** The bytes of a file, under which number it was stored, and for whom. */
    public record StoredFile(String number, PartnerId partnerId, String sha256, byte[] content) {}

    private final JdbcClient jdbc;

    DocumentArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the files of a document that is stored in the same transaction. */
    public void storeFiles(String documentId, CheckedDocument checked) {
        RenderedDocument rendered = checked.rendered();
        storeFile(documentId, File.PDF, checked.pdfSha256(), rendered.pdf());
        String xmlSha256 = checked.xmlSha256();
        if (rendered.xml() != null && xmlSha256 != null) {
            storeFile(documentId, File.XML, xmlSha256, rendered.xml());
        }
        storeFile(documentId, File.VALIDATION_REPORT, checked.reportSha256(), checked.report());
    }

    /** Keeps all of a document but its files. */
    public void store(StoredDocument document) {
        DocumentHeader header = document.content().header();
        Totals totals = document.content().bill().totals();
        jdbc.sql("""
                        insert into document (document_id, kind, entity_id, partner_id, invoice_id, number, issue_date,
                            due_date, from_date, to_date, currency, net_minor, tax_minor, total_minor, content, hashes)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        """)
                .params(
                        document.documentId(),
                        header.type().name(),
                        document.entityId().value(),
                        document.partnerId().value(),
                        document.invoiceId().value(),
                        header.number(),
                        header.issueDate(),
                        header.dueDate(),
                        header.periodFrom(),
                        header.periodTo(),
                        totals.total().currency().getCurrencyCode(),
                        totals.net().minor(),
                        totals.tax().minor(),
                        totals.total().minor(),
                        JsonColumn.write(document.content()),
                        JsonColumn.write(document.hashes()))
                .update();
    }

    public Optional<StoredFile> file(String documentId, File file) {
        return jdbc.sql("""
                        select d.number, d.partner_id, f.sha256, f.content from document_file f join document d using (document_id)
                        where f.document_id = ? and f.kind = ?
                        """)
                .params(documentId, file.name())
                .query(StoredFile.class)
                .optional();
    }

    /** The number of a document. */
    public Optional<String> number(String documentId) {
        return jdbc.sql("select number from document where document_id = ?")
                .param(documentId)
                .query(String.class)
                .optional();
    }

    /** All that is known of a document but its files. */
    public Optional<StoredDocument> document(String documentId) {
        return jdbc.sql("""
                        select document_id, invoice_id, entity_id, partner_id, content, hashes from document
                        where document_id = ?
                        """)
                .param(documentId)
                .query((row, n) -> new StoredDocument(
                        row.getString("document_id"),
                        new InvoiceId(row.getString("invoice_id")),
                        new EntityId(row.getString("entity_id")),
                        new PartnerId(row.getString("partner_id")),
                        JsonColumn.read(row.getString("content"), DocumentContent.class),
                        JsonColumn.read(row.getString("hashes"), DocumentHashes.class)))
                .optional();
    }

    private void storeFile(String documentId, File file, String sha256, byte[] content) {
        jdbc.sql("insert into document_file (document_id, kind, sha256, content) values (?, ?, ?, ?)")
                .params(documentId, file.name(), sha256, content)
                .update();
    }
}
