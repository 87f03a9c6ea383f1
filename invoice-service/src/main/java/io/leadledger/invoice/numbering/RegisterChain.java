package io.leadledger.invoice.numbering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return sha256(previousHash + '\n' + documentNumber + '\n' + documentHash + '\n');
    }

    /** The hash of a document: of the hashes of its PDF and its XML. */
    public static String documentHash(String pdfSha256, String xmlSha256) {
        return sha256(pdfSha256 + '\n' + xmlSha256 + '\n');
    }

    /** Hex SHA-256 of bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
