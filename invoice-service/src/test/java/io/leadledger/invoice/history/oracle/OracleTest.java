package io.leadledger.invoice.history.oracle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class OracleTest {

    @Test
    void the_oracle_shares_no_code_with_the_product() {
        String here = OracleTest.class.getPackageName();

        classes()
                .that()
                .doNotHaveSimpleName("OracleTest")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", here, "io.leadledger.invoice.history.story")
                                .or(simpleName("NaiveBill")))
                .check(new ClassFileImporter().importPackages(here));
    }
}
