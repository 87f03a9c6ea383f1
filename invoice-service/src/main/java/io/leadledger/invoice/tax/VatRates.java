package io.leadledger.invoice.tax;

import io.leadledger.event.partner.VatRateKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The VAT rates of an entity through time, chosen by service date (D-09). */
public record VatRates(List<Rate> rates) {

    private static final Comparator<Rate> OLDEST_FIRST =
            Comparator.comparing(Rate::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * @param percent 19 for 19 %
     * @param validFrom first service date, absent for "since ever"
     */
    public record Rate(
            VatRateKind kind, BigDecimal percent, @Nullable LocalDate validFrom) {

        private boolean holdsOn(LocalDate serviceDate) {
            return validFrom == null || !serviceDate.isBefore(validFrom);
        }
    }

    /** The rate of a kind on a service date, empty if none held yet. */
    public Optional<BigDecimal> on(VatRateKind kind, LocalDate serviceDate) {
        return rates.stream()
                .filter(rate -> rate.kind() == kind && rate.holdsOn(serviceDate))
                .max(OLDEST_FIRST)
                .map(Rate::percent);
    }

    /** The rates of a kind that hold on some day before this one, the oldest first. */
    public List<Rate> before(VatRateKind kind, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.kind() == kind
                        && (rate.validFrom() == null || rate.validFrom().isBefore(day)))
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
