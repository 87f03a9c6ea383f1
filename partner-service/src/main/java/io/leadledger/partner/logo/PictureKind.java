package io.leadledger.partner.logo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file begins like. */
enum PictureKind {
    PNG,
    JPEG,
    SVG,
    OTHER;

    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int HEAD_OF_A_DRAWING = 4096;

    static PictureKind of(byte[] file) {
        if (begins(file, PNG_BEGINS)) {
            return PNG;
        }
        if (begins(file, JPEG_BEGINS)) {
            return JPEG;
        }
        String head = new String(file, 0, Math.min(file.length, HEAD_OF_A_DRAWING), StandardCharsets.UTF_8);
        return head.replace("\uFEFF", "").stripLeading().startsWith("<") && head.contains("<svg") ? SVG : OTHER;
    }

    private static boolean begins(byte[] file, byte[] bytes) {
        return file.length > bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }
}
