package io.leadledger.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.leadledger.chassis.testing.HouseRules;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final int MOST_TYPES = 12;

    private static final HouseRules RULES = HouseRules.of("io.leadledger.portal");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.leadledger.portal");

    @Test
    void the_rules_of_the_house_hold() {
        RULES.featuresHaveNoCycles();
        RULES.moneyIsNeverABinaryFloat();
        RULES.timeComesFromTheClockBean();
        RULES.nobodySleepsOrPrintsOrIsInjectedByField();
        RULES.everyRouteNamesItsAuthority();
    }

    @Test
    void a_package_can_be_read_at_a_glance() {
        Map<String, Long> types = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types).hasSizeGreaterThan(30);
        assertThat(types.entrySet().stream().filter(one -> one.getValue() > MOST_TYPES))
                .as("packages of more than %d types", MOST_TYPES)
                .isEmpty();
    }
}
