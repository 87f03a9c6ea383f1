package io.leadledger.delivery.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-021")
class ChangingAssignmentsTest {

    private static final AssignmentState PREMIUM = AssignmentState.evolve(AssignmentState.NONE, defined("Premium", 1));

    /** The name is what invoice lines print: losing it by a change of the priority would print the key. */
    @Test
    void a_name_that_is_not_sent_stays() {
        assertThat(changed(null, 1)).isEmpty();
        assertThat(changed(" ", 1)).isEmpty();

        assertThat(changed(null, 2)).singleElement().isEqualTo(defined("Premium", 2));
        assertThat(changed("Gold", 1)).singleElement().isEqualTo(defined("Gold", 1));
    }

    private static AssignmentDefined defined(String name, int priority) {
        return new AssignmentDefined(
                new AssignmentId("a"),
                new EntityId("e"),
                new ProfileId("f"),
                new PartnerId("p"),
                "alpha-1",
                name,
                priority,
                DeliveryChannel.RECORDED);
    }

    private static List<AssignmentEvent> changed(@Nullable String name, int priority) {
        AssignmentForm form = new AssignmentForm(null, null, name, priority, null);
        return switch (AssignmentReader.change(form).decide(command -> AssignmentRules.change(PREMIUM, command))) {
            case Decision.Accepted<AssignmentEvent> accepted -> accepted.events();
            case Decision.Rejected<AssignmentEvent> rejected -> throw new AssertionError(rejected);
        };
    }
}
