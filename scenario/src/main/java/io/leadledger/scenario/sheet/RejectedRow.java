package io.leadledger.scenario.sheet;

/**
 * A row that was not loaded.
 *
 * @param file its file in the folder, {@code late/deliveries.csv}
 * @param line its first line, the header being line 1
 * @param column the column at fault, as the file names it
 * @param reason a sentence
 */
public record RejectedRow(String file, int line, String column, String reason) {
    /** Where it is: {@code partners.csv line 3}. */
    public String place() {
        return "%s line %d".formatted(file, line);
    }
}
