package io.leadledger.delivery.price;

import io.leadledger.event.delivery.PriceTier;
import java.time.LocalDate;

/** The slow and simple way to a price: day by day, lead by lead. Shares nothing with the real one but its input. */
final class NaivePrice {

    private NaivePrice() {}

    static String of(PriceBook book, LocalDate serviceDate, int position) {
        Ladder current = null;
        for (Ladder ladder : book.ladders()) {
            if (ladder.validFrom() == null) {
                current = ladder;
            }
        }
        for (LocalDate day = LocalDate.of(2025, 12, 1); !day.isAfter(serviceDate); day = day.plusDays(1)) {
            for (Ladder ladder : book.ladders()) {
                if (day.equals(ladder.validFrom())) {
                    current = ladder;
                }
            }
        }
        if (current == null || current.tiers().isEmpty()) {
            return base(book, serviceDate);
        }
        String price = "";
        for (int lead = 1; lead <= position; lead++) {
            for (PriceTier tier : current.tiers()) {
                if (tier.fromLead() == lead) {
                    price = tier.price().toString();
                }
            }
        }
        return price + " by " + current.eventId();
    }

    private static String base(PriceBook book, LocalDate serviceDate) {
        String price = "";
        for (LocalDate day = LocalDate.of(2025, 12, 1); !day.isAfter(serviceDate); day = day.plusDays(1)) {
            for (BasePrice base : book.basePrices()) {
                if (day.equals(base.validFrom()) || (price.isEmpty() && base.validFrom() == null)) {
                    price = base.price() + " by " + base.eventId();
                }
            }
        }
        return price;
    }
}
