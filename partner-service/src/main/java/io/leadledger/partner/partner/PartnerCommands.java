package io.leadledger.partner.partner;

import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.input.Understood;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.EventIds;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.support.Sender;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dispatches commands to partners, with the time they were given at. */
@Component
class PartnerCommands {

    private final Sender sender;
    private final Clock clock;

    PartnerCommands(Sender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    PartnerWritten register(PartnerForm form) {
        Understood<PartnerCommand> asked = PartnerReader.register(new PartnerId(EventIds.next()), form);
        return written(sender.send(
                OnPartner.first(clock.instant(), asked),
                String.valueOf(form.externalId()),
                PartnerView.KEY_CONSTRAINT));
    }

    PartnerWritten change(@Nullable IfMatch seen, Understood<PartnerCommand> asked) {
        return written(sender.send(OnPartner.seen(ExpectedVersion.seen(seen), clock.instant(), asked)));
    }

    private static PartnerWritten written(Done done) {
        return new PartnerWritten(new PartnerId(done.id()), done.version(), done.eventIds());
    }
}
