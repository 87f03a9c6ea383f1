package io.leadledger.invoice;

import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final HouseRules rules = HouseRules.of("io.leadledger.invoice");

    @Test
    void the_rules_of_the_house_hold() {
        rules.featuresHaveNoCycles();
        rules.supportKnowsNoFeature();
        rules.pureCoresKnowNoFramework("..calculation..", "..tax..");
        rules.moneyIsNeverABinaryFloat("..document.pdf..");
        rules.timeComesFromTheClockBean();
        rules.nobodySleepsOrPrintsOrIsInjectedByField();
        rules.everyRouteNamesItsAuthority();
    }
}
