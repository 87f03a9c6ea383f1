package io.leadledger.invoice.numbering;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.invoice.numbering.SeriesState.Choice;
import java.util.ArrayList;
import java.util.List;

/** What a series may be numbered like (D-20). Plain Java. */
final class SeriesRules {

    /**
     * A format that a series has or had.
     *
     * @param mine whether it is the same series
     */
    record Known(NumberFormat format, boolean mine, boolean restarts) {}

    private SeriesRules() {}

    /**
     * What is against a choice; nothing, if nothing is.
     *
     * @param known of all series, those of this one in the order of time
     */
    static List<Rejection> against(Choice wanted, SeriesState state, List<Known> known) {
        List<Rejection> against = new ArrayList<>();
        if (wanted.restarts() && !wanted.format().namesTheYear()) {
            against.add(Rejection.rule(
                    "year-missing",
                    "format",
                    "expected {yyyy} or {yy} in %s, for its numbers begin anew each year",
                    wanted.typed()));
        }
        if (isWrittenByAnother(wanted.format(), known)) {
            against.add(Rejection.rule(
                    "number-collision",
                    "format",
                    "expected numbers that no other series can have, but was %s",
                    wanted.typed()));
        } else if (state.hasBegun() && mayRepeat(wanted, known)) {
            against.add(Rejection.rule(
                    "number-repeated",
                    "format",
                    "expected numbers that this series never gave, but was %s",
                    wanted.typed()));
        }
        if (state.hasBegun() && wanted.start() != state.choice().start()) {
            against.add(Rejection.rule(
                    "series-begun",
                    "startNumber",
                    "expected %d, for the series has given numbers, but was %d",
                    state.choice().start(),
                    wanted.start()));
        }
        return against;
    }

    static boolean isWrittenByAnother(NumberFormat format, List<Known> known) {
        NumberShape shape = NumberShape.of(format);
        return known.stream().anyMatch(one -> !one.mine() && shape.meets(NumberShape.of(one.format())));
    }

    /**
     * Within a year numbers only rise, and over the years too where they do not begin anew: so a format that writes them like
     * an earlier one repeats none, if it names the year, or nothing began anew since. Any other must not meet the earlier one.
     */
    private static boolean mayRepeat(Choice wanted, List<Known> known) {
        NumberShape shape = NumberShape.of(wanted.format());
        List<Known> own = known.stream().filter(Known::mine).toList();
        for (int i = 0; i < own.size(); i++) {
            NumberFormat before = own.get(i).format();
            boolean rises = wanted.format().isAlike(before)
                    && (before.namesTheYear()
                            || own.subList(i, own.size()).stream().noneMatch(Known::restarts));
            if (!rises && shape.meets(NumberShape.of(before))) {
                return true;
            }
        }
        return false;
    }
}
