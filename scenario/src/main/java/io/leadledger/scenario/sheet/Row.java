package io.leadledger.scenario.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param file its file in the folder
 * @param line its first line, the header being line 1
 * @param header of its sheet
 * @param cells its values, trimmed, in the order of the header
 * @param flaw why the row as such cannot be taken; its key may be legible all the same
 */
public record Row(
        String file,
        int line,
        Header header,
        List<String> cells,
        @Nullable RejectedRow flaw) {

    /** The value of a column; empty when there is none. */
    public String text(String column) {
        return header.place(column)
                .filter(place -> place < cells.size())
                .map(cells::get)
                .orElse("");
    }

    /** The value of a column, absent when it is empty. */
    public @Nullable String textOrNull(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** This row as rejected. */
    public RejectedRow rejected(String column, String reason) {
        return new RejectedRow(file, line, column, reason);
    }
}
