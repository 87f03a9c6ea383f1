package io.leadledger.servers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Tests and the launcher rest on this module, and every service waits for it. */
class ServersArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.leadledger.servers");

    @Test
    void it_knows_nothing_else_of_leadledger_and_no_command_line() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.leadledger.(scenario|quickstart|event|money|text|testservers)..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void it_prints_nothing_and_nobody_sleeps() {
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("io.leadledger.servers.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
