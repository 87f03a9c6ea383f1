package io.leadledger.scenario.loading;

import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Translates fields of the API to columns of a sheet: {@code details.address.street} is {@code street}.
 *
 * @param special fields that are called otherwise, by their last word
 * @param otherwise the column for errors that name no field
 */
public record Columns(Map<String, String> special, String otherwise) {
    private static final String LEAD_FIELDS = "fields.";

    /** The column that a field of the API is written in. */
    public String of(String field) {
        if (field.isEmpty()) {
            return otherwise;
        }
        if (field.startsWith(LEAD_FIELDS)) {
            return field.substring(LEAD_FIELDS.length());
        }
        var last = field.substring(field.lastIndexOf('.') + 1);
        return special.getOrDefault(last, last.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }

    /** A row refused by the API: the column of the first reason, the sentences of all. */
    public RejectedRow rejected(Row row, List<ApiError> errors) {
        return row.rejected(of(errors.getFirst().field()), ApiError.sentences(errors));
    }
}
