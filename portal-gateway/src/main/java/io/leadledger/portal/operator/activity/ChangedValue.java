package io.leadledger.portal.operator.activity;

import io.leadledger.portal.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A value of a fact in the reader's words, and what it is called.
 *
 * @param field its path in the fact
 */
record ChangedValue(String field, Words words) {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+|true|false");

    /** Fields are called as the forms call them; one that stands in no form by its name in the fact. */
    String name() {
        String plain = field.replaceFirst("^(details|billing|seller)\\.", "").replaceAll("\\[\\d+]", "");
        return words.sayElse(plain, "console.activity.field." + plain);
    }

    String said(String value) {
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
