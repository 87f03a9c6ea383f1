package io.leadledger.delivery.profile;

import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.input.Understood;
import io.leadledger.delivery.directory.Directory;
import io.leadledger.delivery.directory.KnownEntity;
import io.leadledger.delivery.log.EventLog;
import io.leadledger.delivery.log.FactWriter;
import io.leadledger.delivery.log.History;
import io.leadledger.delivery.support.TakenKeys;
import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import java.time.Clock;
import java.util.Currency;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commands on profiles: facts and table in one transaction. */
@Component
class Profiles {

    private final Directory directory;
    private final EventLog log;
    private final FactWriter writer;
    private final ProfileTable table;
    private final Clock clock;

    Profiles(Directory directory, EventLog log, FactWriter writer, ProfileTable table, Clock clock) {
        this.directory = directory;
        this.log = log;
        this.writer = writer;
        this.table = table;
        this.clock = clock;
    }

    /** Defines a new profile; throws {@link RejectedException} while the entity is unknown or if the key is taken. */
    @Transactional
    public Outcome define(ProfileForm form) {
        Understood<ProfileCommand> asked = ProfileReader.definition(form);
        EntityId entityId = asked.command().entityId();
        if (entityId == null) {
            throw new RejectedException(asked.findings());
        }
        Currency currency = directory.entity(entityId, "entityId").currency();
        ProfileId profileId = new ProfileId(EventIds.next());
        Decision<ProfileEvent> decision = asked.decide(command -> ProfileRules.define(profileId, command, currency));
        return TakenKeys.refused(() -> writer.write(profileId.value(), History.none(), decision, table::apply));
    }

    /** Changes the profile somebody saw at that version; throws {@link RejectedException} if it is another by now. */
    @Transactional
    public Outcome change(ProfileId profileId, long expectedVersion, ProfileForm form) {
        History<ProfileEvent> history = log.history(profileId.value(), ProfileEvent.class);
        history.require("profile", profileId.value(), expectedVersion);
        ProfileState state = history.fold(ProfileState.NONE, ProfileState::evolve);
        EntityId entityId = Objects.requireNonNull(state.definition()).entityId();
        KnownEntity entity = directory.entity(entityId, "entityId");
        Decision<ProfileEvent> decision = ProfileReader.change(form)
                .decide(command -> ProfileRules.change(state, command, entity.currency(), entity.today(clock)));
        return writer.write(profileId.value(), history, decision, table::apply);
    }
}
