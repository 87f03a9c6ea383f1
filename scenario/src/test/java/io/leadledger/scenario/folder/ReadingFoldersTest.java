package io.leadledger.scenario.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.scenario.Repository;
import io.leadledger.scenario.setup.EntitySetup.VatRateSetup;
import io.leadledger.scenario.sheet.ScenarioRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingFoldersTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyJanuary() throws IOException {
        Repository.copyJanuary(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"january", "k-data", "r-data"})
    void the_examples_can_be_read_and_nothing_in_them_is_ignored(String example) {
        var scenario = ScenarioFolder.read(Repository.file("examples/" + example));

        assertThat(scenario.name()).isEqualTo(example);
        assertThat(scenario.notes()).isEmpty();
        assertThat(scenario.sheets().deliveries().rows()).isNotEmpty().allMatch(row -> row.flaw() == null);
    }

    @Test
    void a_scenario_that_lies_in_no_folder_is_read_the_same() throws IOException {
        var uploaded = new UploadedFiles(new TreeMap<>());
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                uploaded.contents().put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }

        var scenario = ScenarioReader.read(uploaded);

        assertThat(scenario.name()).isEqualTo("upload");
        assertThat(scenario.entities()).isEqualTo(ScenarioFolder.read(folder).entities());
        assertThat(scenario.sheets()).isEqualTo(ScenarioFolder.read(folder).sheets());
        uploaded.contents().remove("partners.csv");
        assertThatThrownBy(() -> ScenarioReader.read(uploaded))
                .hasMessage("expected the file partners.csv in the upload, but it is missing");
    }

    private record UploadedFiles(Map<String, byte[]> contents) implements ScenarioFiles {
        @Override
        public String name() {
            return "upload";
        }

        @Override
        public String place() {
            return "the upload";
        }

        @Override
        public Optional<byte[]> content(String file) {
            return Optional.ofNullable(contents.get(file));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator.yaml",
                "period.yaml",
                "partners.csv",
                "profiles.csv",
                "assignments.csv",
                "deliveries.csv",
                "cancellations.csv",
                "adjustments.csv"
            })
    void a_missing_file_is_named(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThatThrownBy(() -> ScenarioFolder.read(folder))
                .isInstanceOf(ScenarioRefused.class)
                .hasMessageContaining("expected the file " + file);
    }

    @Test
    void prices_and_late_files_may_be_missing_but_are_checked_when_they_are_there() throws IOException {
        Files.delete(folder.resolve("prices.csv"));
        assertThat(ScenarioFolder.read(folder).sheets().prices().rows()).isEmpty();

        Files.createDirectory(folder.resolve("late"));
        Files.writeString(folder.resolve("late/cancellations.csv"), "delivery_id,cause\n");
        assertThatThrownBy(() -> ScenarioFolder.read(folder))
                .hasMessage("late/cancellations.csv: expected the column cancelled_at, but it is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field: name, | '' | operator.yaml: entities[0].lead_fields[0].field: expected a value",
                "currency: EUR | currency: [EUR] | operator.yaml: entities[0].currency: expected one value",
                "currency: EUR | curency: EUR | currency",
                "tax_office: Hamburg-Nord | tax_ofice: Hamburg-Nord | operator.yaml: entities[0].seller.tax_ofice",
                "vat_rate: 19 | vat_rate: nineteen | operator.yaml: entities[0].vat_rate: expected a percentage",
                "vat_rate: 19 | vat_rate: 19.000 | operator.yaml: entities[0].vat_rate: expected a percentage",
                "vat_rate: 19 | 'vat_rate: 7,500' | with at most two decimals, but was 7,500",
                "required: true | required: maybe | expected true or false, but was maybe",
                "name: Nordlicht Leads | 'name: \"open' | operator.yaml: expected YAML",
                "city: Hamburg | 'city: \"Ham\\\\0burg\"' | operator.yaml: entities[0].seller.city: expected text on one line",
                "city: Hamburg | country: FR | expected it once"
            })
    void what_is_wrong_in_operator_yaml_is_named_by_its_key(String text, String instead, String sentence)
            throws IOException {
        var file = folder.resolve("operator.yaml");
        var content = Files.readString(file);
        Files.writeString(file, content.replaceFirst("(?m)(?<=[ {])" + java.util.regex.Pattern.quote(text), instead));

        assertThatThrownBy(() -> ScenarioFolder.read(folder))
                .isInstanceOf(ScenarioRefused.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-01-01, period.yaml: to: expected a day after",
        "2026-02-01, 2036-02-01, period.yaml: to: expected at most ten years",
        "2026-02-01, +999999999-01-01, period.yaml: to: expected a day of the years",
        "2026-01-01, -0001-01-01, period.yaml: from: expected a day of the years",
        "2026-02-01, February, period.yaml: to: expected a day of the years",
        "entity: leads, entity: other, period.yaml: entity: expected an entity of operator.yaml"
    })
    void a_period_that_is_none_is_refused(String text, String instead, String sentence) throws IOException {
        var file = folder.resolve("period.yaml");
        Files.writeString(file, Files.readString(file).replace(text, instead));

        assertThatThrownBy(() -> ScenarioFolder.read(folder)).hasMessageContaining(sentence);
    }

    @Test
    void vat_rates_have_days_beside_the_single_one() throws IOException {
        assertThat(rates("vat_rate: 19")).containsExactly(new VatRateSetup(null, "19", null));
        assertThat(rates("""
                vat_rate: 16
                    vat_rates:
                      - valid_from: 2021-01-01
                        standard: 19
                        reduced: "7,0"
                """))
                .containsExactly(new VatRateSetup(null, "16", null), new VatRateSetup("2021-01-01", "19", "7.0"));
        assertThat(rates("vat_rates: [{standard: 16}, {valid_from: 2021-01-01, standard: 19}]"))
                .containsExactly(new VatRateSetup(null, "16", null), new VatRateSetup("2021-01-01", "19", null));
        for (var wrong : List.of(
                "vat_rates: [{valid_from: 2021-01-01}]",
                "vat_rates: [{valid_from: 01.01.2021, standard: 19}]",
                "vat_rates: [{valid_from: 0001-01-01, standard: 19}]",
                "vat_rates: [{standard: 19.000}]",
                "vat_rates: [{standard: 19, valid_to: 2021-01-01}]")) {
            assertThatThrownBy(() -> rates(wrong))
                    .as(wrong)
                    .isInstanceOf(ScenarioRefused.class)
                    .hasMessageContaining("operator.yaml: entities[0].vat_rate");
        }
    }

    private List<VatRateSetup> rates(String instead) throws IOException {
        var january = Files.readString(Repository.file("examples/january/operator.yaml"));
        Files.writeString(
                folder.resolve("operator.yaml"), january.replace("vat_rate: 19\n    reduced_vat_rate: 7", instead));
        return ScenarioFolder.read(folder).entities().getFirst().vatRates();
    }

    @Test
    void a_column_that_may_be_missing_is_read_where_it_is_there_and_not_ignored() throws IOException {
        var file = folder.resolve("partners.csv");
        var lines = Files.readAllLines(file);
        Files.writeString(file, lines.getFirst() + ",vat_territory,colour\n" + lines.get(1) + ",FR,red\n");

        var scenario = ScenarioFolder.read(folder);

        assertThat(scenario.notes()).containsExactly("partners.csv: ignored the columns colour");
        assertThat(scenario.sheets().partners().rows().getFirst().text("vat_territory"))
                .isEqualTo("FR");
    }

    @Test
    void values_in_yaml_stay_as_they_are_written() throws IOException {
        var file = folder.resolve("operator.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("postcode: \"20457\"", "postcode: 01067")
                        .replace("city: Hamburg", "city: \"Mu\u0308n\u00adchen\u00a0Ost\""));

        var seller = ScenarioFolder.read(folder).entities().getFirst().seller();

        assertThat(seller.text("city")).isEqualTo("M\u00fcnchen Ost");

        assertThat(seller.text("postcode")).isEqualTo("01067");
    }
}
