package io.leadledger.api.delivery.assignment;

import io.leadledger.api.Refuses;
import io.leadledger.api.delivery.PriceForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Price ladders to set; those that are not sent stay. */
@Refuses({"duplicate-step", "past-price"})
public record PricesForm(@Nullable List<@Nullable Ladder> ladders) {

    /**
     * A ladder as sent.
     *
     * @param validFrom first service date; absent where no day is meant: since ever for the first price of an assignment, from
     *     today on for a changed one
     * @param sinceEver whether the first price of an older assignment holds since ever too, as that of a new one does
     * @param tiers none for "back to the base price"
     */
    @Refuses({"bad-date", "ladder-must-begin-at-1"})
    public record Ladder(
            @Nullable String validFrom,
            @Nullable Boolean sinceEver,
            @Nullable List<@Nullable Step> tiers) {}

    /** A step as sent: from that lead of a calendar month on, counted from 1, each costs so much. */
    public record Step(@Nullable Integer fromLead, @Nullable PriceForm price) {}
}
