package io.leadledger.benchmark.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.scenario.folder.Scenario;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.sheet.Row;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedMonthTest {

    @TempDir
    Path folder;

    @Test
    void a_generated_month_is_a_folder_without_a_flaw() {
        new GeneratedMonth(3, new LinkedHashMap<>(Map.of("large", 40))).write(folder);

        Scenario scenario = ScenarioFolder.read(folder);

        assertThat(scenario.notes()).isEmpty();
        assertThat(scenario.period().entity()).isEqualTo("large");
        assertThat(scenario.sheets().partners().rows()).hasSize(3);
        assertThat(scenario.sheets().assignments().rows()).hasSize(3);
        assertThat(scenario.sheets().deliveries().rows())
                .hasSize(120)
                .allMatch(row -> row.flaw() == null)
                .extracting((Row row) -> row.text("assignment"))
                .containsOnly("large-p1", "large-p2", "large-p3");
    }
}
