package io.leadledger.invoice.bookkeeping;

import io.leadledger.text.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Bookings as a table for any program. */
final class BookingSheet {

    private BookingSheet() {}

    static byte[] of(List<Booking> bookings) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "day",
                    "kind",
                    "invoice",
                    "amount",
                    "currency",
                    "side",
                    "account",
                    "contra_account",
                    "due",
                    "service",
                    "vat_id",
                    "text");
            for (Booking one : bookings) {
                csv.printRecord(
                        one.day(),
                        one.kind(),
                        one.invoice(),
                        one.amount().amount().toPlainString(),
                        one.amount().currency(),
                        one.debit() ? "DEBIT" : "CREDIT",
                        one.account(),
                        one.contraAccount(),
                        one.due(),
                        one.service(),
                        one.vatId(),
                        SpreadsheetText.harmless(one.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
