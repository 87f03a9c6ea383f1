package io.leadledger.partner.partner;

import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.EventIds;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.partner.PartnerCommand.RegisterPartner;
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
        OnPartner command = OnPartner.first(clock.instant(), new RegisterPartner(new PartnerId(EventIds.next()), form));
        return PartnerWritten.of(sender.send(command, String.valueOf(form.externalId()), PartnerView.KEY_CONSTRAINT));
    }

    /** @param ifMatch the header as received */
    PartnerWritten change(@Nullable String ifMatch, PartnerCommand command) {
        return PartnerWritten.of(sender.send(OnPartner.seen(ExpectedVersion.of(ifMatch), clock.instant(), command)));
    }
}
