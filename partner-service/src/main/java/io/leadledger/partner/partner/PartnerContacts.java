package io.leadledger.partner.partner;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.assigned.VisiblePartners;
import io.leadledger.partner.support.Answers;
import io.leadledger.partner.support.View.Versioned;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds how a partner is addressed, for the other features; to a caller who may not see it there is none. */
@Component
public class PartnerContacts {

    private final PartnerView view;
    private final VisiblePartners visible;

    PartnerContacts(PartnerView view, VisiblePartners visible) {
        this.view = view;
        this.visible = visible;
    }

    /** Throws {@link RejectedException} {@code not-found} if there is no such partner. */
    public PartnerContact of(PartnerId partnerId) {
        visible.require(partnerId);
        Versioned<PartnerState> partner = Answers.found(view.find(partnerId), "partner", partnerId);
        PartnerDetails details = partner.state().details();
        return new PartnerContact(
                partnerId,
                details.displayName(),
                details.contactEmail(),
                Objects.requireNonNullElse(details.language(), "en"),
                Objects.requireNonNullElse(details.timeZone(), "UTC"));
    }
}
