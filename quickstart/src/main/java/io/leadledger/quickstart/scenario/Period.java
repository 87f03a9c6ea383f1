package io.leadledger.quickstart.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What is billed.
 *
 * @param entity key of the entity
 * @param from first local day
 * @param to the day after the last
 */
public record Period(String entity, LocalDate from, LocalDate to) {
    static final String NAME = "period.yaml";

    static Period read(byte[] content) {
        var root = YamlFile.read(NAME, content);
        var period = new Period(root.required("entity"), date(root, "from"), date(root, "to"));
        root.refuseUnknownKeys();
        if (!period.from.isBefore(period.to)) {
            throw root.refused("to", "expected a day after %s, but was %s".formatted(period.from, period.to));
        }
        return period;
    }

    private static LocalDate date(YamlMapping mapping, String key) {
        var text = mapping.required(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw mapping.refused(key, "expected a date such as 2026-01-31, but was " + text);
        }
    }
}
