package io.leadledger.invoice.document.archive;

import io.leadledger.invoice.document.archive.ArchivedDocuments.Indexed;
import io.leadledger.invoice.document.archive.DocumentArchive.File;
import io.leadledger.text.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The index of a zip of documents: one line each, amounts with a point, days as 2026-01-31. */
public final class ArchiveIndex {

    public static final String NAME = "index.csv";

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ArchiveIndex() {}

    /**
     * As a spreadsheet takes it.
     *
     * @param folder in which the files are, with its slash
     */
    public static byte[] of(List<Indexed> documents, String folder) throws IOException {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter lines = new CSVPrinter(text, CSVFormat.RFC4180)) {
            lines.printRecord(head());
            for (Indexed document : documents) {
                lines.printRecord(line(document, folder));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(
                List.of("number", "type", "issue_date", "due_date", "partner", "net", "tax", "total", "currency"));
        for (File file : File.values()) {
            String column = file.path().replace('-', '_');
            head.add(column + "_file");
            head.add(column + "_sha256");
        }
        return head;
    }

    private static List<String> line(Indexed document, String folder) {
        List<String> line = new ArrayList<>(List.of(
                document.number(),
                document.type().name().toLowerCase(Locale.ROOT),
                document.issueDate().toString(),
                document.dueDate().toString(),
                SpreadsheetText.harmless(document.partner()),
                document.net().amount().toPlainString(),
                document.tax().amount().toPlainString(),
                document.total().amount().toPlainString(),
                document.total().currency().getCurrencyCode()));
        for (File file : File.values()) {
            String sha256 = document.files().get(file);
            line.add(sha256 == null ? "" : folder + document.fileName(file));
            line.add(sha256 == null ? "" : sha256);
        }
        return line;
    }
}
