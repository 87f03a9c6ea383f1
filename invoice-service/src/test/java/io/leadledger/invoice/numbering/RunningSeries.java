package io.leadledger.invoice.numbering;

import io.leadledger.invoice.numbering.SeriesState.Choice;
import java.time.LocalDate;

/** A series of numbers that is kept by whoever takes them: the rules are the product's, the row is not. */
public final class RunningSeries {

    private final SeriesState state;

    private RunningSeries(SeriesState state) {
        this.state = state;
    }

    /** Numbered by the default of D-20. */
    public static RunningSeries begin(SeriesKind kind, String entityKey) {
        String format = kind.formats(entityKey).findFirst().orElseThrow();
        return new RunningSeries(SeriesState.unused(new Choice(format, new NumberFormat(format), true, 1)));
    }

    /** What the next number is on a day. */
    public NextNumber next(LocalDate today) {
        return state.next(today);
    }

    /** The same once a number was given, and entered under that hash. */
    public RunningSeries after(NextNumber given, String hash) {
        return new RunningSeries(new SeriesState(
                state.choice(), given.year(), given.number(), hash, given.issueDate(), state.version()));
    }
}
