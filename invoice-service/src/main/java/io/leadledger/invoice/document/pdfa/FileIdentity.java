package io.leadledger.invoice.document.pdfa;

import io.leadledger.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Replaces the random identity in a PDF's trailer by one that follows from its content, so that bytes repeat. */
public final class FileIdentity {

    private static final byte[] TRAILER_ID = "/ID [<".getBytes(StandardCharsets.US_ASCII);

    private static final int HEX_LENGTH = 32;

    private FileIdentity() {}

    /** Changes the given bytes in place; lengths and offsets stay. */
    public static byte[] fromContent(byte[] pdf) {
        int first = lastIndexOf(pdf) + TRAILER_ID.length;
        int second = first + HEX_LENGTH + "><".length();
        Arrays.fill(pdf, first, first + HEX_LENGTH, (byte) '0');
        Arrays.fill(pdf, second, second + HEX_LENGTH, (byte) '0');
        byte[] identity = Sha256.hex(pdf).substring(0, HEX_LENGTH).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(identity, 0, pdf, first, HEX_LENGTH);
        System.arraycopy(identity, 0, pdf, second, HEX_LENGTH);
        return pdf;
    }

    private static int lastIndexOf(byte[] pdf) {
        for (int at = pdf.length - TRAILER_ID.length; at >= 0; at--) {
            if (Arrays.equals(pdf, at, at + TRAILER_ID.length, TRAILER_ID, 0, TRAILER_ID.length)) {
                return at;
            }
        }
        throw new IllegalStateException("expected a trailer with /ID, but the PDF has none");
    }
}
