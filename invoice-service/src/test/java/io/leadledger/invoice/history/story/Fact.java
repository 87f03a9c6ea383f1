package io.leadledger.invoice.history.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the other services say, in numbers of the {@link Scene}. */
public sealed interface Fact {

    /** @param lead its number, from 0, in the order of delivery */
    record Delivered(int lead, int partner, int assignment, int cents, LocalDate day) implements Fact {}

    /** @param overtaking it lies before the delivery, if that has not been read */
    record Cancelled(int lead, int partner, boolean overtaking) implements Fact {}

    record Named(int partner, int assignment, String name) implements Fact {}

    /** @param from absent for since ever */
    record Rated(int percent, @Nullable LocalDate from) implements Fact {}

    record Detailed(int partner, Scene.Details details) implements Fact {}

    /** The so-and-so-manieth fact of its partition once more. */
    record Repeated(Fact what, int place) implements Fact {}
}
