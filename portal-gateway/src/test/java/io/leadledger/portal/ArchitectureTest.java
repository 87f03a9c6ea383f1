package io.leadledger.portal;

import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final HouseRules rules = HouseRules.of("io.leadledger.portal");

    @Test
    void the_rules_of_the_house_hold() {
        rules.featuresHaveNoCycles();
        rules.moneyIsNeverABinaryFloat();
        rules.timeComesFromTheClockBean();
        rules.nobodySleepsOrPrintsOrIsInjectedByField();
        rules.everyRouteNamesItsAuthority();
    }
}
