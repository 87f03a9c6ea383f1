package io.leadledger.invoice.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.invoice.bookkeeping.Booking.Kind;
import io.leadledger.invoice.bookkeeping.DatevBatch.Range;
import io.leadledger.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Held against a batch that was put together from the format's description, not from this code. */
@Tag("R-065")
class DatevBatchTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 16);
    private static final LocalDate SERVICE = LocalDate.of(2026, 1, 31);

    private static final BookkeepingSettings SETTINGS = new BookkeepingSettings(
            "29098", "55003", 1, 4, "03", "10000", "1200", "8400", "19", "8300", "7", "8200", "1770", "8336", "8338",
            "8195", 1);

    @Test
    void a_batch_is_byte_for_byte_what_the_format_says() throws IOException {
        Range range = new Range(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 2, 28),
                LocalDateTime.of(2026, 3, 1, 9, 30, 15, 123_000_000),
                "Leadledger 2026-02-01 2026-02-28");

        String batch = new String(
                DatevBatch.of(
                        SETTINGS,
                        range,
                        List.of(
                                new Booking(
                                        Kind.INVOICE,
                                        euros("2112.25"),
                                        true,
                                        "10000",
                                        "8400",
                                        ISSUED,
                                        "LEADS-2026-0001",
                                        "Größe \"Solar\" Łódź",
                                        DUE,
                                        SERVICE,
                                        null,
                                        null),
                                new Booking(
                                        Kind.INVOICE,
                                        euros("300.00"),
                                        true,
                                        "10001",
                                        "8336",
                                        ISSUED,
                                        "LEADS-2026-0002",
                                        "Brabant",
                                        DUE,
                                        SERVICE,
                                        "NL123456789B01",
                                        null),
                                new Booking(
                                        Kind.CREDIT_NOTE,
                                        euros("29.75"),
                                        false,
                                        "10000",
                                        "8400",
                                        ISSUED.plusDays(1),
                                        "LEADS-2026-0001",
                                        "Korrektur LEADS-C-2026-0001 Donaudampfschifffahrtsgesellschaft",
                                        null,
                                        SERVICE,
                                        null,
                                        null),
                                new Booking(
                                        Kind.PAYMENT,
                                        euros("2082.50"),
                                        true,
                                        "1200",
                                        "10000",
                                        LocalDate.of(2026, 2, 10),
                                        "LEADS-2026-0001",
                                        "Zahlung",
                                        null,
                                        null,
                                        null,
                                        null))),
                DatevBatch.CHARSET);

        try (InputStream golden = getClass().getResourceAsStream("/bookkeeping/EXTF_Buchungsstapel.csv")) {
            assertThat(batch)
                    .isEqualTo(new String(Objects.requireNonNull(golden).readAllBytes(), DatevBatch.CHARSET));
        }
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
