package io.leadledger.scenario.sheet;

import java.util.List;

/**
 * A CSV file of the folder.
 *
 * @param file its name in the folder
 * @param further columns beyond the required ones, as they are written: lead fields in deliveries, ignored elsewhere
 * @param rows without blank ones, in the order of the file
 */
public record Sheet(String file, List<String> further, List<Row> rows) {

    /** A sheet that is not there. */
    public static Sheet absent(String file) {
        return new Sheet(file, List.of(), List.of());
    }
}
