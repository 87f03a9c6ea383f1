package io.leadledger.invoice;

import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final HouseRules RULES = HouseRules.of("io.leadledger.invoice");

    @Test
    void the_rules_of_the_house_hold() {
        RULES.featuresHaveNoCycles();
        RULES.supportKnowsNoFeature();
        RULES.pureCoresKnowNoFramework("..calculation..", "..tax..");
        RULES.moneyIsNeverABinaryFloat("..document.pdf..");
        RULES.timeComesFromTheClockBean();
        RULES.nobodySleepsOrPrintsOrIsInjectedByField();
        RULES.everyRouteNamesItsAuthority();
    }
}
