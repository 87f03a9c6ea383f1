package io.leadledger.delivery.assignment;

import static io.leadledger.delivery.assignment.AssignmentState.NONE;

import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.api.delivery.assignment.PricesForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Understood;
import io.leadledger.delivery.assignment.AssignmentRules.Place;
import io.leadledger.delivery.directory.Directory;
import io.leadledger.delivery.directory.KnownEntity;
import io.leadledger.delivery.log.EventLog;
import io.leadledger.delivery.log.FactWriter;
import io.leadledger.delivery.log.History;
import io.leadledger.delivery.support.TakenKeys;
import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.AssignmentEvent;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commands on assignments and their prices: facts and tables in one transaction. */
@Component
class Assignments {

    private final Directory directory;
    private final EventLog log;
    private final FactWriter writer;
    private final AssignmentTable table;
    private final Clock clock;

    Assignments(Directory directory, EventLog log, FactWriter writer, AssignmentTable table, Clock clock) {
        this.directory = directory;
        this.log = log;
        this.writer = writer;
        this.table = table;
        this.clock = clock;
    }

    /** Defines a new assignment of a profile; throws {@link RejectedException} while the partner is unknown here. */
    @Transactional
    public Outcome define(ProfileId profileId, AssignmentForm form) {
        EntityId entityId = table.entityOfProfile(profileId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("profile", profileId)));
        Understood<AssignmentCommand> asked = AssignmentReader.definition(form);
        PartnerId partnerId = asked.command().partnerId();
        if (partnerId == null) {
            throw new RejectedException(asked.findings());
        }
        directory.requirePartner(partnerId, "partnerId");
        Place place = new Place(new AssignmentId(EventIds.next()), entityId, profileId);
        Decision<AssignmentEvent> decision = asked.decide(command -> AssignmentRules.define(place, command));
        return TakenKeys.refused(
                () -> writer.write(place.assignmentId().value(), History.none(), decision, table::apply));
    }

    /** Changes the assignment somebody saw at that version. */
    @Transactional
    public Outcome change(AssignmentId assignmentId, long expectedVersion, AssignmentForm form) {
        History<AssignmentEvent> history = known(assignmentId, expectedVersion);
        AssignmentState state = history.fold(NONE, AssignmentState::evolve);
        return writer.write(
                assignmentId.value(),
                history,
                AssignmentReader.change(form).decide(command -> AssignmentRules.change(state, command)),
                table::apply);
    }

    /** Sets prices of the assignment somebody saw at that version, for deliveries recorded from now on. */
    @Transactional
    public Outcome setPrices(AssignmentId assignmentId, long expectedVersion, PricesForm form) {
        History<AssignmentEvent> history = known(assignmentId, expectedVersion);
        AssignmentState state = history.fold(NONE, AssignmentState::evolve);
        KnownEntity entity = directory.entity(state.defined().entityId(), "entityId");
        LocalDate today = entity.today(clock);
        boolean isNew = !LocalDate.ofInstant(history.begin(), entity.timeZone()).isBefore(today);
        PriceRules rules = new PriceRules(entity.currency(), today, isNew);
        return writer.write(
                assignmentId.value(),
                history,
                AssignmentReader.prices(form).decide(ladders -> rules.set(state, ladders.orElse(null))),
                table::apply);
    }

    private History<AssignmentEvent> known(AssignmentId assignmentId, long expectedVersion) {
        History<AssignmentEvent> history = log.history(assignmentId.value(), AssignmentEvent.class);
        history.require("assignment", assignmentId.value(), expectedVersion);
        return history;
    }
}
