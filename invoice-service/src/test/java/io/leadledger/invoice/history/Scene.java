package io.leadledger.invoice.history;

import java.time.LocalDate;
import java.util.List;

/** Who and what takes part in every history. */
final class Scene {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);
    static final int DAYS = 90;
    static final int PARTNERS = 2;
    static final int ASSIGNMENTS = 2;

    /** Three months, and what overlaps them. */
    static final List<Period> PERIODS = List.of(
            new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1)),
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
            new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)),
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 16)),
            new Period(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 10)),
            new Period(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 19)));

    /** From its first day to the day before {@code to}. */
    record Period(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** How a partner is billed. */
    enum Details {
        GERMAN,
        GERMAN_BY_LEAD,
        /** With a valid VAT ID: reverse charge. */
        AUSTRIAN,
        /** Without one: the seller's VAT, once somebody confirms that. */
        AUSTRIAN_WITHOUT_VAT_ID
    }

    private Scene() {}

    static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    /** What an assignment is called for the so-and-so-manieth time. */
    static String name(int name) {
        return List.of("premium", "catch-all", "solar").get(name);
    }
}
