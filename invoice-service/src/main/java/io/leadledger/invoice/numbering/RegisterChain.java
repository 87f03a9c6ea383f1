package io.leadledger.invoice.numbering;

import io.leadledger.text.Sha256;
import org.jspecify.annotations.Nullable;

/** How each number of a register is chained to the one before: change one byte and every later hash differs. */
public final class RegisterChain {

    /** What stands before the first number. */
    public static final String GENESIS = "0".repeat(64);

    private RegisterChain() {}

    /**
     * The hash of a number's entry.
     *
     * @param previousHash hex, {@link #GENESIS} for the first
     * @param documentNumber as printed
     * @param documentHash hex SHA-256 of the document
     */
    public static String link(String previousHash, String documentNumber, String documentHash) {
        return Sha256.hex(entry(previousHash, documentNumber, documentHash));
    }

    /** What {@link #link} hashes, a small text of three lines: whoever has it needs no program of ours to hash it again. */
    public static String entry(String previousHash, String documentNumber, String documentHash) {
        return previousHash + '\n' + documentNumber + '\n' + documentHash + '\n';
    }

    /**
     * The hash of a document: of the hashes of its PDF, its XML and the report of the official rules on them.
     *
     * @param xmlSha256 absent on a document without an e-invoice
     * @param reportSha256 absent on documents that were issued before there were reports
     */
    public static String documentHash(String pdfSha256, @Nullable String xmlSha256, @Nullable String reportSha256) {
        return Sha256.hex(files(pdfSha256, xmlSha256, reportSha256));
    }

    /** What {@link #documentHash} hashes: a line each, an empty one for an e-invoice that there is not. */
    public static String files(String pdfSha256, @Nullable String xmlSha256, @Nullable String reportSha256) {
        String files = pdfSha256 + '\n' + (xmlSha256 == null ? "" : xmlSha256) + '\n';
        return reportSha256 == null ? files : files + reportSha256 + '\n';
    }
}
