package io.leadledger.invoice.bookkeeping;

import io.leadledger.invoice.bookkeeping.Booking.Vat;
import io.leadledger.text.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

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
                    "text",
                    "net",
                    "vat",
                    "vat_percent",
                    "vat_account");
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
                        SpreadsheetText.harmless(one.text()),
                        vat(one, vat -> vat.net().amount().toPlainString()),
                        vat(one, vat -> vat.tax().amount().toPlainString()),
                        vat(one, vat -> vat.percent().toPlainString()),
                        vat(one, Vat::account));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String vat(Booking booking, Function<Vat, @Nullable String> part) {
        return booking.vat() == null ? null : part.apply(booking.vat());
    }
}
