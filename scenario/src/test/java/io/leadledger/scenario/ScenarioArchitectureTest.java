package io.leadledger.scenario;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** The command line loads folders by this module, and the console is to import by it inside a service. */
class ScenarioArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.leadledger.scenario");

    /** Some answers of the contract come in a {@link ResponseEntity}. */
    @Test
    void it_knows_no_server_no_command_line_and_no_framework() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "io.leadledger.servers..",
                                "io.leadledger.quickstart..",
                                "picocli..",
                                "org.springframework..",
                                "org.apache.kafka..",
                                "java.sql..")
                        .and(not(type(ResponseEntity.class))))
                .check(CLASSES);
    }

    @Test
    void it_starts_no_process_and_prints_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Process|ProcessBuilder|ProcessHandle|Runtime)")
                .check(CLASSES);
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }

    @Test
    void a_folder_is_one_way_to_hold_its_files() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ScenarioFolder")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Files.class)
                .check(CLASSES);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("io.leadledger.scenario.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
