package io.leadledger.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house that every service keeps; each service has one test that calls them. */
public final class HouseRules {

    private final JavaClasses classes;
    private final String root;

    private HouseRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** @param root root package of the service, for example {@code io.leadledger.invoice} */
    public static HouseRules of(String root) {
        return new HouseRules(root);
    }

    public void featuresHaveNoCycles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    public void supportKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(root + ".support..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are features",
                        type -> type.getPackageName().startsWith(root + ".")
                                && !type.getPackageName().startsWith(root + ".support")))
                .allowEmptyShould(true)
                .check(classes);
    }

    /** @param packages patterns such as {@code ..calculation..} */
    public void pureCoresKnowNoFramework(String... packages) {
        noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..")
                .check(classes);
    }

    /** @param geometry packages where a float is a length on paper */
    public void moneyIsNeverABinaryFloat(String... geometry) {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(geometry)
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class)
                .check(classes);
    }

    public void timeComesFromTheClockBean() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    public void nobodySleepsOrPrintsOrIsInjectedByField() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(classes);
        noClasses().should().accessField(System.class, "out").check(classes);
        noFields().should().beAnnotatedWith(Autowired.class).check(classes);
    }

    /** A route that names no authority would be open to every token. */
    public void everyRouteNamesItsAuthority() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(nameAnAuthority())
                .allowEmptyShould(true)
                .check(classes);
    }

    private static ArchCondition<JavaMethod> nameAnAuthority() {
        return new ArchCondition<>("be annotated with @PreAuthorize, or its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no authority"));
            }
        };
    }
}
