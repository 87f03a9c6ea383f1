package io.leadledger.partner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final HouseRules HOUSE = HouseRules.of("io.leadledger.partner");

    @Test
    void features_have_no_cycles() {
        HOUSE.featuresHaveNoCycles();
    }

    @Test
    void support_knows_no_feature() {
        HOUSE.supportKnowsNoFeature();
    }

    @Test
    void reading_values_and_checking_vat_ids_know_no_framework() {
        HOUSE.pureCoresKnowNoFramework("..partner.vatid..", "..partner.form..");
    }

    @Test
    void rules_states_and_commands_are_plain_java() {
        noClasses()
                .that()
                .haveNameMatching(".*(Rules|State|Command|Form|Reading|LeadFields|VatRates|BillingChange)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.leadledger.partner"));
    }

    @Test
    void no_binary_floats() {
        HOUSE.moneyIsNeverABinaryFloat();
    }

    @Test
    void time_comes_from_the_clock() {
        HOUSE.timeComesFromTheClockBean();
    }

    @Test
    void nobody_sleeps_prints_or_is_injected_by_field() {
        HOUSE.nobodySleepsOrPrintsOrIsInjectedByField();
    }

    @Test
    void every_route_names_its_authority() {
        HOUSE.everyRouteNamesItsAuthority();
    }
}
