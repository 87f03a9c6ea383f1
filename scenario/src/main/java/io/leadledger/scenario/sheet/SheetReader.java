package io.leadledger.scenario.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads CSV as spreadsheets write it: UTF-8 with or without a byte order mark, separated by {@code ,} or {@code ;}. */
public final class SheetReader {
    private static final String MARK =
            new String(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.ISO_8859_1);

    private final String file;
    private final List<String> required;
    private final List<String> known;

    /**
     * A reader of one sheet.
     *
     * @param file how the sheet is called where a row is told of
     * @param required columns it must have, in lower case
     * @param optional columns it may have, in lower case
     */
    public SheetReader(String file, List<String> required, List<String> optional) {
        this.file = file;
        this.required = required;
        this.known = Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** Throws {@link ScenarioRefused} when the file is no such sheet. */
    public Sheet read(byte[] content) {
        var bytes = new String(content, StandardCharsets.ISO_8859_1);
        var text = bytes.startsWith(MARK) ? bytes.substring(MARK.length()) : bytes;
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            return read(parser, new LineNumbers(text));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ScenarioRefused("%s: expected every quote to be closed, but it cannot be read: %s"
                    .formatted(file, unreadable.getMessage()));
        }
    }

    private Sheet read(CSVParser parser, LineNumbers lines) {
        var rows = new ArrayList<Row>();
        Header header = null;
        for (var line : parser) {
            int number = lines.ofContentAt(line.getCharacterPosition());
            if (header == null) {
                header = header(line);
            } else if (!isBlank(line)) {
                rows.add(row(line, number, header));
            }
        }
        if (header == null) {
            throw new ScenarioRefused(
                    "%s: expected the column %s, but the file is empty".formatted(file, required.getFirst()));
        }
        return new Sheet(file, header.beyond(known), rows);
    }

    private Header header(CSVRecord line) {
        var names = line.stream().map(this::columnName).toList();
        return Header.of(file, names, required);
    }

    private String columnName(String bytes) {
        return CellText.decoded(bytes)
                .filter(CellText::isPrintable)
                .orElseThrow(() -> new ScenarioRefused(
                        "%s: expected column names in UTF-8, without control characters, but the header is not so"
                                .formatted(file)));
    }

    private Row row(CSVRecord line, int number, Header header) {
        var cells = new ArrayList<String>();
        RejectedRow flaw = null;
        for (int i = 0; i < line.size(); i++) {
            Optional<String> decoded = CellText.decoded(line.get(i));
            cells.add(decoded.orElse(""));
            if (flaw == null) {
                flaw = flaw(decoded, number, i, header);
            }
        }
        return new Row(file, number, header, List.copyOf(cells), flaw);
    }

    private @Nullable RejectedRow flaw(Optional<String> cell, int number, int place, Header header) {
        if (cell.isEmpty()) {
            return new RejectedRow(file, number, header.name(place), "expected UTF-8, but the row is not (not-utf-8)");
        }
        if (!CellText.isPrintable(cell.get())) {
            return new RejectedRow(
                    file,
                    number,
                    header.name(place),
                    "expected text without control characters, but there is one (control-character)");
        }
        return place >= header.names().size() && !cell.get().isEmpty()
                ? new RejectedRow(
                        file,
                        number,
                        header.names().getLast(),
                        "expected %d values, but there are more (too-many-values)"
                                .formatted(header.names().size()))
                : null;
    }

    private static boolean isBlank(CSVRecord line) {
        return line.stream()
                .allMatch(cell -> cell.isBlank()
                        || CellText.decoded(cell).filter(String::isEmpty).isPresent());
    }

    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
    }

    /** The one that the header has more of. */
    private static char delimiter(String text) {
        var header = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        long semicolons = header.chars().filter(one -> one == ';').count();
        long commas = header.chars().filter(one -> one == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
