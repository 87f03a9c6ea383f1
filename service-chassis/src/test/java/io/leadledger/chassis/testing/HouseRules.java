package io.leadledger.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.service.annotation.HttpExchange;

/** The rules of the house that every service keeps; each service has one test that calls them. */
public final class HouseRules {

    /** By what house.md calls them; the rules of numbering are among the classes that are plain by their name. */
    private static final Set<String> PURE_CORES =
            Set.of("calculation", "tax", "billingperiod", "price", "filter", "vatid");

    private static final long MOST_TYPES = 12;

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

    /**
     * Every pure core of the house that the service has is among these packages, and none of them knows a framework.
     *
     * @param packages patterns such as {@code ..calculation..}
     */
    public void pureCoresAreNamed(String... packages) {
        assertThat(packagesOf(classes))
                .filteredOn(name -> PURE_CORES.contains(name.substring(name.lastIndexOf('.') + 1)))
                .as("packages that are pure cores by their name, each named in the architecture test")
                .allSatisfy(core -> assertThat(packages)
                        .anyMatch(one -> PackageMatcher.of(one).matches(core)));
        pureCoresKnowNoFramework(packages);
    }

    /** Rules, what they are asked, and what reads it out of a request could be run without any framework. */
    public void rulesStatesAndCommandsArePlainJava() {
        noClasses()
                .that()
                .haveNameMatching(".*(Rules|Checks|State|Command|Reader)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..")
                .check(classes);
    }

    /** What a package is about can be said in a sentence; over a dozen types it is about two things. */
    public void noPackageHasOverTwelveTypes() {
        Map<String, Long> sizes = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
        assertThat(sizes)
                .as("types of each package, at most %d: split one by what it does", MOST_TYPES)
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(MOST_TYPES));
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
                .that(DescribedPredicate.describe("are routes", HouseRules::isRoute))
                .should(nameAnAuthority())
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Said at the method itself, or in the contract that its controller implements. */
    private static boolean isRoute(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return !owner.isInterface()
                && (method.isMetaAnnotatedWith(RequestMapping.class)
                        || owner.getAllRawInterfaces().stream()
                                .flatMap(contract -> contract.getMethods().stream())
                                .filter(said -> said.isMetaAnnotatedWith(HttpExchange.class))
                                .anyMatch(said -> isSame(said, method)));
    }

    private static boolean isSame(JavaMethod said, JavaMethod method) {
        return said.getName().equals(method.getName())
                && said.getRawParameterTypes().equals(method.getRawParameterTypes());
    }

    private static Set<String> packagesOf(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
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
