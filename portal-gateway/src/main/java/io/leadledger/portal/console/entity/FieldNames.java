package io.leadledger.portal.console.entity;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What a service's field is called in the reader's words; one we have none for keeps its name. */
public final class FieldNames {

    private FieldNames() {}

    /** @param code of what is said about the field: where it is missing, what would do instead is named with it */
    public static String said(String code, String field, MessageSource messages, Locale locale) {
        String name = String.valueOf(messages.getMessage("console.field." + field, null, field, locale));
        return code.equals("missing-data")
                ? String.valueOf(messages.getMessage("console.missing." + field, null, name, locale))
                : name;
    }
}
