package io.leadledger.scenario.folder;

import io.leadledger.scenario.folder.Scenario.Late;
import io.leadledger.scenario.folder.Scenario.Sheets;
import io.leadledger.scenario.setup.OperatorFile;
import io.leadledger.scenario.setup.Period;
import io.leadledger.scenario.sheet.ScenarioRefused;
import io.leadledger.scenario.sheet.Sheet;
import io.leadledger.scenario.sheet.SheetReader;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a scenario whole before anything of it is loaded. */
public final class ScenarioReader {
    private static final String LATE = "late/";

    private final ScenarioFiles files;

    private ScenarioReader(ScenarioFiles files) {
        this.files = files;
    }

    /** Throws {@link ScenarioRefused} when a file, a column or a key is missing or cannot be read. */
    public static Scenario read(ScenarioFiles files) {
        return new ScenarioReader(files).read();
    }

    private Scenario read() {
        var entities = OperatorFile.read(content(OperatorFile.NAME));
        var period = Period.read(content(Period.NAME));
        if (entities.stream().noneMatch(entity -> entity.key().equals(period.entity()))) {
            throw new ScenarioRefused("%s: entity: expected an entity of %s, but was %s"
                    .formatted(Period.NAME, OperatorFile.NAME, period.entity()));
        }
        var sheets = new Sheets(
                sheet("", ScenarioFile.PARTNERS),
                sheet("", ScenarioFile.PROFILES),
                sheet("", ScenarioFile.ASSIGNMENTS),
                optional("", ScenarioFile.PRICES),
                sheet("", ScenarioFile.DELIVERIES),
                sheet("", ScenarioFile.CANCELLATIONS),
                sheet("", ScenarioFile.ADJUSTMENTS));
        var late = new Late(optional(LATE, ScenarioFile.DELIVERIES), optional(LATE, ScenarioFile.CANCELLATIONS));
        return new Scenario(files.name(), entities, period, sheets, late, notes(sheets, late));
    }

    private static List<String> notes(Sheets sheets, Late late) {
        return Stream.of(
                        sheets.partners(),
                        sheets.profiles(),
                        sheets.assignments(),
                        sheets.prices(),
                        sheets.cancellations(),
                        sheets.adjustments(),
                        late.cancellations())
                .filter(sheet -> !sheet.further().isEmpty())
                .map(sheet -> "%s: ignored the columns %s".formatted(sheet.file(), String.join(", ", sheet.further())))
                .toList();
    }

    private Sheet optional(String under, ScenarioFile file) {
        var name = under + file.fileName();
        return files.content(name).map(content -> read(name, file, content)).orElseGet(() -> Sheet.absent(name));
    }

    private Sheet sheet(String under, ScenarioFile file) {
        var name = under + file.fileName();
        return read(name, file, content(name));
    }

    private static Sheet read(String name, ScenarioFile file, byte[] content) {
        return new SheetReader(name, file.required(), file.optional()).read(content);
    }

    private byte[] content(String file) {
        return files.content(file)
                .orElseThrow(() -> new ScenarioRefused(
                        "expected the file %s in %s, but it is missing".formatted(file, files.place())));
    }
}
