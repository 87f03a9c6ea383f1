package io.leadledger.portal.operator.scope;

import io.leadledger.portal.page.Words;

/** What a service's field is called in the reader's words; one we have none for keeps its name. */
public final class FieldNames {

    private FieldNames() {}

    /** @param code of what is said about the field: where it is missing, what would do instead is named with it */
    public static String said(String code, String field, Words words) {
        String name = words.sayElse(field, "console.field." + field);
        return code.equals("missing-data") ? words.sayElse(name, "console.missing." + field) : name;
    }
}
