package io.leadledger.portal.console.entity;

import io.leadledger.chassis.problem.ProblemField;
import io.leadledger.portal.console.owning.ServiceRefused;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Refusals in the reader's words where we have some for the code, else as the service says it. */
public final class Refusals {

    private Refusals() {}

    public static List<String> sentences(ServiceRefused refused, MessageSource messages, Locale locale) {
        return refused.errors().stream()
                .map(error -> sentence(error, messages, locale))
                .toList();
    }

    public static String sentence(ProblemField error, MessageSource messages, Locale locale) {
        return String.valueOf(messages.getMessage(
                "console.reason." + error.code(),
                new Object[] {String.valueOf(error.field())},
                error.message(),
                locale));
    }
}
