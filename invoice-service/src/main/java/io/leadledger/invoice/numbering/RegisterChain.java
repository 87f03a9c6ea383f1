package io.leadledger.invoice.numbering;

import io.leadledger.text.Sha256;

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
        return Sha256.hex(previousHash + '\n' + documentNumber + '\n' + documentHash + '\n');
    }

    /** The hash of a document: of the hashes of its PDF and its XML. */
    public static String documentHash(String pdfSha256, String xmlSha256) {
        return Sha256.hex(pdfSha256 + '\n' + xmlSha256 + '\n');
    }
}
