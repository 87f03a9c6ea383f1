package io.leadledger.portal;

import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final HouseRules RULES = HouseRules.of("io.leadledger.portal");

    @Test
    void the_rules_of_the_house_hold() {
        RULES.featuresHaveNoCycles();
        RULES.moneyIsNeverABinaryFloat();
        RULES.timeComesFromTheClockBean();
        RULES.nobodySleepsOrPrintsOrIsInjectedByField();
        RULES.everyRouteNamesItsAuthority();
    }
}
