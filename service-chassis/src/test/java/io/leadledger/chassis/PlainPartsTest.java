package io.leadledger.chassis;

import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** What rules are written with could be taken out of the chassis as it is. */
class PlainPartsTest {

    private static final HouseRules HOUSE = HouseRules.of("io.leadledger.chassis");

    @Test
    void decisions_and_the_reading_of_input_know_no_framework() {
        HOUSE.pureCoresKnowNoFramework("..chassis.decision..", "..chassis.input..");
    }

    @Test
    void no_package_has_over_twelve_types() {
        HOUSE.noPackageHasOverTwelveTypes();
    }
}
