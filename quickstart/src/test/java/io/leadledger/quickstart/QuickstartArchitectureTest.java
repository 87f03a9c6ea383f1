package io.leadledger.quickstart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class QuickstartArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.leadledger.quickstart");

    @Test
    void the_command_line_is_a_thin_edge_that_nothing_else_knows() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.leadledger.quickstart.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "io.leadledger.quickstart.cli..")
                .check(CLASSES);
    }

    @Test
    void features_have_no_cycles_and_nobody_sleeps() {
        slices().matching("io.leadledger.quickstart.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }
}
