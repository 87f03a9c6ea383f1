package io.leadledger.delivery;

import io.leadledger.chassis.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final HouseRules RULES = HouseRules.of("io.leadledger.delivery");

    @Test
    void features_have_no_cycles() {
        RULES.featuresHaveNoCycles();
    }

    @Test
    void support_knows_no_feature() {
        RULES.supportKnowsNoFeature();
    }

    @Test
    void every_pure_core_is_named_and_knows_no_framework() {
        RULES.pureCoresAreNamed("..delivery.price..", "..delivery.intake..");
    }

    @Test
    void rules_states_commands_and_readers_are_plain_java() {
        RULES.rulesStatesAndCommandsArePlainJava();
    }

    @Test
    void no_package_has_over_twelve_types() {
        RULES.noPackageHasOverTwelveTypes();
    }

    @Test
    void money_is_never_a_binary_float() {
        RULES.moneyIsNeverABinaryFloat();
    }

    @Test
    void time_comes_from_the_clock_bean() {
        RULES.timeComesFromTheClockBean();
    }

    @Test
    void nobody_sleeps_or_prints_or_is_injected_by_field() {
        RULES.nobodySleepsOrPrintsOrIsInjectedByField();
    }

    @Test
    void every_route_names_its_authority() {
        RULES.everyRouteNamesItsAuthority();
    }
}
