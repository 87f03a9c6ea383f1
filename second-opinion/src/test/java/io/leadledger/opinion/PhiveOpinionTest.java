package io.leadledger.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.FileSystemResource;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.phive.xrechnung.XRechnungValidation;
import com.helger.phive.zugferd.ZugferdValidation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each XML that the tests of invoice-service leave is accepted by phive, and each changed copy is refused. */
@Tag("R-077")
@Tag("R-078")
class PhiveOpinionTest {

    private static final Path FOLDER = Path.of("..", "invoice-service", "target", "second-opinions");

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY =
            new ValidationExecutorSetRegistry<>();

    @BeforeAll
    static void allRules() {
        EN16931Validation.initEN16931(REGISTRY);
        XRechnungValidation.initXRechnung(REGISTRY);
        ZugferdValidation.initZugferd(REGISTRY);
        PeppolValidation2026_05.init(REGISTRY);
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.isDirectory(FOLDER) ? Files.list(FOLDER) : Stream.empty()) {
            return files
                    .filter(file -> file.getFileName().toString().matches("\\d+-[A-Z_]+-38[01]\\.xml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void there_are_at_least_80() throws IOException {
        assertThat(documents().toList())
                .as(
                        "XML that SecondOpinionsTest of invoice-service leaves in %s: run it first, as the whole build does",
                        FOLDER)
                .hasSizeGreaterThanOrEqualTo(80);
        assertThat(documents().map(PhiveOpinionTest::changed).filter(Files::exists))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("documents")
    void phive_accepts_it_and_refuses_its_changed_copy(Path document) {
        assertThat(errors(document)).isEmpty();
        Path changed = changed(document);
        if (Files.exists(changed)) {
            assertThat(errors(changed)).anyMatch(error -> error.contains("BR-CO-16"));
        }
    }

    /** Where its changed copy lies; of those of 5,000 lines there is none. */
    private static Path changed(Path document) {
        return document.resolveSibling(document.getFileName().toString().replace(".xml", "-changed.xml"));
    }

    /** Read from the file, not from a DOM: on one of 5,000 lines Saxon does not come to an end. */
    private static List<String> errors(Path file) {
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                rules(file.getFileName().toString()),
                ValidationSourceXML.create(new FileSystemResource(file)));
        return results.getAllErrors().stream()
                .filter(error -> error.isError())
                .map(error -> error.getErrorID() + " " + error.getErrorText(Locale.ENGLISH))
                .toList();
    }

    private static IValidationExecutorSet<IValidationSourceXML> rules(String name) {
        String format = name.split("-")[1];
        DVRCoordinate rules = switch (format) {
            case "XRECHNUNG" -> XRechnungValidation.VID_XRECHNUNG_CII_302;
            case "ZUGFERD" -> ZugferdValidation.VID_ZUGFERD_2_4_EN16931;
            case "PDF_ONLY" -> EN16931Validation.VID_CII_1316;
            case "PEPPOL_BIS" ->
                name.contains("-381")
                        ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                        : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
            default -> throw new IllegalArgumentException("expected a format that phive knows but was " + format);
        };
        return Objects.requireNonNull(REGISTRY.getOfID(rules), rules.toString());
    }
}
