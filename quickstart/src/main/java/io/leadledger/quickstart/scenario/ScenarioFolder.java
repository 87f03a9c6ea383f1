package io.leadledger.quickstart.scenario;

import io.leadledger.quickstart.scenario.Scenario.Late;
import io.leadledger.quickstart.scenario.Scenario.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a scenario folder whole before anything of it is loaded. */
public final class ScenarioFolder {
    private static final String LATE = "late/";

    private final Path folder;

    private ScenarioFolder(Path folder) {
        this.folder = folder;
    }

    /** Throws {@link ScenarioRefused} when a file, a column or a key is missing or cannot be read. */
    public static Scenario read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ScenarioRefused("expected a scenario folder, but %s is none".formatted(folder));
        }
        return new ScenarioFolder(folder.toAbsolutePath().normalize()).read();
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
        var name = String.valueOf(folder.getFileName());
        return new Scenario(name, entities, period, sheets, late, notes(sheets, late));
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
        return Files.exists(folder.resolve(name)) ? sheet(under, file) : Sheet.absent(name);
    }

    private Sheet sheet(String under, ScenarioFile file) {
        var name = under + file.fileName();
        return new SheetReader(name, file.required(), file.optional()).read(content(name));
    }

    private byte[] content(String name) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new ScenarioRefused("expected the file %s in %s, but it is missing".formatted(name, folder));
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
