package io.leadledger.scenario.sheet;

import io.leadledger.text.PrintableText;
import io.leadledger.text.WrittenText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text that was read byte by byte (as Latin-1) and is decoded cell by cell, so that one bad row spoils no other. */
final class CellText {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private CellText() {}

    /** The text as UTF-8, trimmed, without what nobody sees; nothing when its bytes are none. */
    static Optional<String> decoded(String bytes) {
        if (bytes.chars().allMatch(one -> one < FIRST_BEYOND_ASCII)) {
            return Optional.of(bytes.strip());
        }
        try {
            var content = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
            var text = StandardCharsets.UTF_8.newDecoder().decode(content).toString();
            return Optional.of(WrittenText.of(text).strip());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Whether a service could take it; the lines of a cell, and tabs in it, are blanks to them. */
    static boolean isPrintable(String text) {
        return PrintableText.is(text.replaceAll("[\\t\\n\\r]", " "));
    }
}
