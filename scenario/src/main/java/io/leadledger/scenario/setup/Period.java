package io.leadledger.scenario.setup;

import io.leadledger.scenario.sheet.ScenarioRefused;
import io.leadledger.text.WrittenDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is billed.
 *
 * @param entity key of the entity
 * @param from first local day
 * @param to the day after the last
 */
public record Period(String entity, LocalDate from, LocalDate to) {
    /** The file in the folder that says it. */
    public static final String NAME = "period.yaml";

    private static final int LONGEST_DAYS = 3_660;

    /** Reads the file; throws {@link ScenarioRefused} when it says no such period. */
    public static Period read(byte[] content) {
        var root = YamlFile.read(NAME, content);
        var period = new Period(root.required("entity"), date(root, "from"), date(root, "to"));
        root.refuseUnknownKeys();
        if (!period.from.isBefore(period.to)) {
            throw root.refused("to", "expected a day after %s, but was %s".formatted(period.from, period.to));
        }
        if (ChronoUnit.DAYS.between(period.from, period.to) > LONGEST_DAYS) {
            throw root.refused(
                    "to", "expected at most ten years after %s, but was %s".formatted(period.from, period.to));
        }
        return period;
    }

    static LocalDate date(YamlMapping mapping, String key) {
        var text = mapping.required(key);
        return WrittenDay.of(text)
                .orElseThrow(() -> mapping.refused(
                        key, "expected a day of the years 1900 to 9999 such as 2026-01-31, but was " + text));
    }
}
