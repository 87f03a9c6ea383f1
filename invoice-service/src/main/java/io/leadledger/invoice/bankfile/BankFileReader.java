package io.leadledger.invoice.bankfile;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.text.WrittenText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Reads a bank's file of whichever kind it is, by what stands in it and not by its name. */
public final class BankFileReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private BankFileReader() {}

    /**
     * @param currency of amounts that say none
     * @param columns of a CSV file that no bank we know writes: {@code date=Tag;amount=Wert}
     * @throws RejectedException {@code bad-statement} with the line, {@code empty-statement}, {@code too-many-lines},
     *     {@code unknown-columns}
     */
    public static BankFile read(byte[] file, Currency currency, @Nullable String columns) {
        if (isBinary(file)) {
            throw UnreadableFile.at(1, "expected a table of movements, or CAMT.053");
        }
        return beginsWithTag(file)
                ? CamtReader.read(file)
                : CsvReader.read(WrittenText.of(decoded(file)), currency, CsvColumns.said(columns));
    }

    /** Pictures, PDF files and archives have characters that no text has. */
    private static boolean isBinary(byte[] file) {
        for (byte one : file) {
            if (one >= 0 && one < ' ' && !Character.isWhitespace(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithTag(byte[] file) {
        for (byte one : file) {
            boolean mark = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
            if (!mark && !Character.isWhitespace(one)) {
                return one == '<';
            }
        }
        return false;
    }

    /** UTF-8 where it is, else what German banks have always written. */
    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }
}
