package io.leadledger.portal.console.entity;

import io.leadledger.api.ProblemField;
import io.leadledger.portal.console.owning.ServiceRefused;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Refusals in the reader's words where we have some for the code, else as the service says it. */
public final class Refusals {

    private Refusals() {}

    public static List<String> sentences(ServiceRefused refused, MessageSource messages, Locale locale) {
        return sentences(refused.errors(), messages, locale);
    }

    /** Each reason once. */
    static List<String> sentences(List<ProblemField> errors, MessageSource messages, Locale locale) {
        return errors.stream()
                .map(error -> sentence(error, messages, locale))
                .distinct()
                .toList();
    }

    public static String sentence(ProblemField error, MessageSource messages, Locale locale) {
        String field = error.field();
        String named = field == null || field.isEmpty()
                ? messages.getMessage("console.refused.whole", null, locale)
                : FieldNames.said(error.code(), field, messages, locale);
        return String.valueOf(messages.getMessage(
                "console.reason." + error.code(), new Object[] {String.valueOf(named)}, error.message(), locale));
    }
}
