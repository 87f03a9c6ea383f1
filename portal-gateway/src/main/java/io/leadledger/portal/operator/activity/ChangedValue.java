package io.leadledger.portal.operator.activity;

import io.leadledger.portal.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a fact in the reader's words, and what it is called.
 *
 * @param field its path in the fact
 */
record ChangedValue(String field, Words words) {

    private static final Pattern ONE_OF_MANY = Pattern.compile("(.+)\\[(.+)](.*)");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+|true|false");

    /** Fields are called as the forms call them; one that stands in no form by its name in the fact. */
    String name() {
        Matcher many = ONE_OF_MANY.matcher(field);
        String name = words.sayElse(plain(), "console.activity.field." + plain());
        return many.matches() ? many.group(2) + ": " + name : name;
    }

    private String plain() {
        return field.replaceFirst("^(details|billing|seller)\\.", "").replaceAll("\\[.+]", "");
    }

    /** What is absent has a meaning of its own where something else holds instead. */
    String said(@Nullable String value) {
        if (value == null) {
            return words.sayElse(words.say("console.none"), "console.activity.none." + plain());
        }
        if (field.equals("source")) {
            return words.sayElse(value, "console.vatId.source." + value);
        }
        if (field.endsWith("country")) {
            return words.country(value);
        }
        if (field.endsWith("language")) {
            return words.language(value);
        }
        if (INSTANT.matcher(value).matches()) {
            return words.dateTime(Instant.parse(value));
        }
        if (DAY.matcher(value).matches()) {
            return words.date(LocalDate.parse(value));
        }
        return CODE.matcher(value).matches() ? words.sayElse(value, "console.activity.value." + value) : value;
    }
}
