package io.leadledger.invoice.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.invoice.bookkeeping.DatevBatch.Range;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No account takes another VAT out of a booking than the document has. */
@Tag("R-065")
class DocumentBookingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Test
    void each_rate_goes_to_the_account_that_takes_it_out_by_itself() {
        assertThat(of(settings("19", "8200", "1770"), SampleDocuments.twoRates("100.00", "90.00", "-30.00")))
                .extracting(
                        one -> one.amount().amount().toPlainString(), Booking::contraAccount, one -> vatAccount(one))
                .containsExactly(tuple("83.30", "8400", null), tuple("96.30", "8300", null));
    }

    @Test
    void a_rate_that_none_takes_out_is_booked_as_net_and_vat_on_accounts_that_take_none() {
        List<Booking> bookings =
                of(settings("16", "8200", "1770"), SampleDocuments.twoRates("100.00", "90.00", "-30.00"));

        assertThat(bookings)
                .extracting(Booking::contraAccount, one -> vatAccount(one), Booking::rateWithoutAccount)
                .containsExactly(tuple("8200", "1770", null), tuple("8300", null, null));
        assertThat(datev(bookings).stream()
                        .map(row -> List.of(row.split(";")))
                        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(6) + " " + row.get(7) + " "
                                + row.get(13).substring(0, 12)))
                .containsExactly(
                        "70,00 \"S\" 10000 8200 \"Netto 19 % ",
                        "13,30 \"S\" 10000 1770 \"19 % USt Al", "96,30 \"S\" 10000 8300 \"Alpha Solar");
        assertThat(new String(BookingSheet.of(bookings), StandardCharsets.UTF_8).lines())
                .anyMatch(row -> row.endsWith(",70.00,13.30,19,1770"))
                .anyMatch(row -> row.endsWith(",90.00,6.30,7,"));
    }

    @Test
    void where_no_accounts_are_said_the_rate_is_told_instead_of_guessed() {
        DocumentContent foreign = EdgeDocuments.leadsAt(2, "10.00", "EUR", "de");

        assertThat(of(settings("19", "8200", null), foreign))
                .extracting(one -> String.valueOf(one.rateWithoutAccount()))
                .containsExactly("27");
        assertThat(of(settings("27", null, null), foreign))
                .extracting(Booking::contraAccount, Booking::rateWithoutAccount)
                .containsExactly(tuple("8400", null));
    }

    @Test
    void the_day_of_service_is_the_last_one_of_what_bears_the_rate() {
        assertThat(of(settings("19", null, null), SampleDocuments.onlyLate("de")))
                .extracting(Booking::service)
                .containsExactly(LocalDate.of(2026, 1, 31));
        assertThat(of(settings("19", null, null), SampleDocuments.alpha()))
                .extracting(Booking::service)
                .containsExactly(LocalDate.of(2026, 1, 31));
    }

    private static List<Booking> of(BookkeepingSettings settings, DocumentContent content) {
        return new DocumentBookings(settings, "10000", content.header().number(), content).all();
    }

    private static @Nullable String vatAccount(Booking one) {
        return one.vat() == null ? "" : one.vat().account();
    }

    private static List<String> datev(List<Booking> bookings) {
        Range range = new Range(DAY.withDayOfYear(1), DAY, DAY, DAY.atStartOfDay(), "one");
        return new String(DatevBatch.of(settings("16", "8200", "1770"), range, bookings), DatevBatch.CHARSET)
                .lines()
                .skip(2)
                .toList();
    }

    private static BookkeepingSettings settings(
            String standardPercent, @Nullable String revenueOther, @Nullable String vatOther) {
        return new BookkeepingSettings(
                "29098",
                "55003",
                1,
                4,
                "03",
                "10000",
                "1200",
                "8400",
                standardPercent,
                "8300",
                null,
                revenueOther,
                vatOther,
                "8336",
                "8338",
                "8195",
                1);
    }
}
