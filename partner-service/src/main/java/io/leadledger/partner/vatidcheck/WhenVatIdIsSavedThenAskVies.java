package io.leadledger.partner.vatidcheck;

import io.leadledger.chassis.errand.Errands;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.partner.vatid.VatIdCheck;
import io.leadledger.partner.vies.ViesProperties;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Where VIES is switched on, it is asked once the change is committed; nobody waits for that. */
@Component
@ConditionalOnProperty(ViesProperties.ENABLED)
class WhenVatIdIsSavedThenAskVies {

    private final Errands errands;
    private final Clock clock;

    WhenVatIdIsSavedThenAskVies(Errands errands, Clock clock) {
        this.errands = errands;
        this.clock = clock;
    }

    @EventHandler
    void on(VatIdChecked fact) {
        if (fact.source().equals(VatIdCheck.SOURCE) && fact.status() == VatIdStatus.WELL_FORMED) {
            due(new SavedVatId(Subject.of(fact.partnerId()), fact.vatId(), clock.instant()));
        }
    }

    /** The errand ends at once where the seller's number stayed and has its answer. */
    @EventHandler
    void on(SellerProfileChanged fact) {
        String vatId = fact.seller().vatId();
        if (vatId != null && Requesters.isOfUnion(vatId)) {
            due(new SavedVatId(Subject.of(fact.entityId()), vatId, clock.instant()));
        }
    }

    private void due(SavedVatId saved) {
        errands.due(SavedVatId.ERRAND, saved.errand(), Duration.ZERO);
    }
}
