package io.leadledger.delivery.intake;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.Said;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.text.PrintableText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of a lead against the fields of its entity. Messages never repeat a value: it is personal.
 *
 * @param values by field name, in the entity's order, without blank ones
 * @param errors {@code unknown-field}, {@code missing-required-field}, {@code bad-value}, {@code too-long},
 *     {@code too-many-fields}
 */
record LeadFieldCheck(Map<String, String> values, List<Rejection> errors) {

    /** The longest value of a field, in characters. */
    static final int MAX_LENGTH = 4_000;

    /** The most fields of a lead. */
    static final int MAX_FIELDS = 200;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\s()./-]*+\\d[\\d\\s()./-]*+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    static LeadFieldCheck of(List<LeadField> definitions, @Nullable Map<String, @Nullable String> sent) {
        Map<String, @Nullable String> given = sent == null ? Map.of() : sent;
        if (given.size() > MAX_FIELDS) {
            return new LeadFieldCheck(
                    Map.of(),
                    List.of(rule(
                            "too-many-fields", "fields", "expected at most %d but were %d", MAX_FIELDS, given.size())));
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<Rejection> errors = new ArrayList<>();
        for (LeadField definition : definitions) {
            String value = Said.text(given.get(definition.field()));
            if (value != null) {
                values.put(definition.field(), value);
                valueErrors(definition, value).forEach(errors::add);
            } else if (definition.required()) {
                errors.add(
                        rule("missing-required-field", path(definition.field()), "expected a value but was nothing"));
            }
        }
        unknown(definitions, given).forEach(errors::add);
        return new LeadFieldCheck(values, errors);
    }

    private static List<Rejection> unknown(List<LeadField> definitions, Map<String, @Nullable String> given) {
        List<String> known = definitions.stream().map(LeadField::field).toList();
        return given.keySet().stream()
                .filter(field -> !known.contains(field))
                .map(field -> rule("unknown-field", path(field), "expected one of %s", known))
                .toList();
    }

    private static List<Rejection> valueErrors(LeadField definition, String value) {
        if (value.length() > MAX_LENGTH) {
            return List.of(rule(
                    "too-long",
                    path(definition.field()),
                    "expected at most %d characters but was %d",
                    MAX_LENGTH,
                    value.length()));
        }
        if (!PrintableText.is(value.replaceAll("[\\t\\n\\r]", " "))) {
            return List.of(rule(
                    "bad-value",
                    path(definition.field()),
                    "expected a text without control characters but line breaks and tabs"));
        }
        return fits(definition.type(), value)
                ? List.of()
                : List.of(rule(
                        "bad-value",
                        path(definition.field()),
                        "expected a %s but was something else",
                        definition.type()));
    }

    private static boolean fits(LeadFieldType type, String value) {
        return switch (type) {
            case TEXT -> true;
            case EMAIL -> EMAIL.matcher(value).matches();
            case PHONE -> PHONE.matcher(value).matches();
            case NUMBER -> NUMBER.matcher(value).matches();
            case DATE -> isDate(value);
            case BOOLEAN -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String path(String field) {
        return "fields." + field;
    }
}
