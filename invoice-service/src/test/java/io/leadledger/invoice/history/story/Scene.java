package io.leadledger.invoice.history.story;

import java.time.LocalDate;
import java.util.List;

/** Who and what takes part in every history. */
public final class Scene {

    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);
    public static final int DAYS = 90;
    public static final int PARTNERS = 2;
    public static final int ASSIGNMENTS = 2;

    /** Three months, and what overlaps them. */
    public static final List<Period> PERIODS = List.of(
            new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1)),
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
            new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)),
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 16)),
            new Period(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 10)),
            new Period(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 19)));

    /** From its first day to the day before {@code to}. */
    public record Period(LocalDate from, LocalDate to) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** How a partner is billed. */
    public enum Details {
        GERMAN,
        GERMAN_BY_LEAD,
        /** With a valid VAT ID: reverse charge. */
        AUSTRIAN,
        /** Without one: the seller's VAT, once somebody confirms that. */
        AUSTRIAN_WITHOUT_VAT_ID
    }

    private Scene() {}

    public static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    /** What an assignment is called for the so-and-so-manieth time. */
    public static String name(int name) {
        return List.of("premium", "catch-all", "solar").get(name);
    }
}
