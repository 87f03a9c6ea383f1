package io.leadledger.portal.operator.scope;

import io.leadledger.portal.page.Words;

/**
 * What a service's field is called in the reader's words: by its whole path, else by its last name, else as what was sent. Its path
 * itself means nothing to who reads a page.
 */
public final class FieldNames {

    private FieldNames() {}

    private static String named(String field, Words words) {
        String path = field.replaceAll("\\[\\d+]", "");
        return words.find("console.field." + path)
                .or(() -> words.find("console.field." + path.substring(path.lastIndexOf('.') + 1)))
                .orElseGet(() -> words.say("console.refused.whole"));
    }

    /** @param code of what is said about the field: where it is missing, what would do instead is named with it */
    public static String said(String code, String field, Words words) {
        String name = named(field, words);
        return code.equals("missing-data") ? words.sayElse(name, "console.missing." + field) : name;
    }
}
