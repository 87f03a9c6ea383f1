package io.leadledger.partner.partner;

import static io.leadledger.partner.partner.Given.ALPHA;
import static io.leadledger.partner.partner.Given.NOW;
import static io.leadledger.partner.partner.Given.P1;
import static io.leadledger.partner.partner.Given.events;
import static io.leadledger.partner.partner.Given.registered;
import static io.leadledger.partner.partner.Given.registering;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.axon.AggregateAnswer;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Understood;
import io.leadledger.event.partner.PartnerEvent.PartnerDeactivated;
import io.leadledger.partner.partner.PartnerCommand.DeactivatePartner;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class PartnerAggregateTest {

    private final AggregateTestFixture<Partner> fixture = new AggregateTestFixture<>(Partner.class);

    @Test
    void a_registration_makes_its_facts() {
        fixture.givenNoPriorActivity()
                .when(OnPartner.first(NOW, registering(ALPHA)))
                .expectEvents(events(registered(ALPHA)).toArray())
                .expectResultMessagePayload(new AggregateAnswer.Applied("p1", 4, 5));
    }

    @Test
    void a_command_on_the_version_seen_is_decided_and_one_on_an_older_is_stale() {
        fixture.given(events(registered(ALPHA)))
                .when(OnPartner.seen(4, NOW, Understood.of(new DeactivatePartner(P1))))
                .expectEvents(new PartnerDeactivated(P1))
                .expectResultMessagePayload(new AggregateAnswer.Applied("p1", 5, 1));

        fixture.given(events(registered(ALPHA)))
                .when(OnPartner.seen(3, NOW, Understood.of(new DeactivatePartner(P1))))
                .expectNoEvents()
                .expectResultMessageMatching(refusedBecause("stale-version"));
    }

    @Test
    void nobody_can_change_a_partner_that_is_not_there() {
        fixture.givenNoPriorActivity()
                .when(OnPartner.seen(0, NOW, Understood.of(new DeactivatePartner(P1))))
                .expectNoEvents()
                .expectResultMessageMatching(refusedBecause("not-found"));
    }

    private static Matcher<CommandResultMessage<?>> refusedBecause(String code) {
        return new CustomTypeSafeMatcher<>("refused because of " + code) {
            @Override
            protected boolean matchesSafely(CommandResultMessage<?> result) {
                assertThat(result.getPayload())
                        .isInstanceOfSatisfying(
                                AggregateAnswer.Refused.class,
                                refused -> assertThat(refused.reasons())
                                        .extracting(Rejection::code)
                                        .containsExactly(code));
                return true;
            }
        };
    }
}
