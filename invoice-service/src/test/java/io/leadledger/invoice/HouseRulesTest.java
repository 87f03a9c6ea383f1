package io.leadledger.invoice;

import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final HouseRules HOUSE = HouseRules.of("io.leadledger.invoice");

    @Test
    void features_have_no_cycles() {
        HOUSE.featuresHaveNoCycles();
    }

    @Test
    void support_knows_no_feature() {
        HOUSE.supportKnowsNoFeature();
    }

    @Test
    void every_pure_core_is_named_and_knows_no_framework() {
        HOUSE.pureCoresAreNamed("..calculation..", "..tax..", "..billingperiod..", "..document.einvoice..");
    }

    @Test
    void rules_states_commands_and_readers_are_plain_java() {
        HOUSE.rulesStatesAndCommandsArePlainJava();
    }

    @Test
    void no_package_has_over_twelve_types() {
        HOUSE.noPackageHasOverTwelveTypes();
    }

    /** Lengths on paper are floats. */
    @Test
    void money_is_never_a_binary_float() {
        HOUSE.moneyIsNeverABinaryFloat(
                "..document.pdf..",
                "..document.pdfa..",
                "..document.letterhead..",
                "..document.lines..",
                "..document.typesetting..");
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
