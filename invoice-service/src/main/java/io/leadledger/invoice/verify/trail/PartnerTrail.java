package io.leadledger.invoice.verify.trail;

import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDeactivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.invoice.directory.KnownPartner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner as it was after each fact about it. */
final class PartnerTrail {

    private final Sequence sequence = new Sequence();
    private final List<KnownPartner> states = new ArrayList<>();
    private @Nullable PartnerRegistered registered;
    private @Nullable PartnerDetails details;
    private @Nullable BillingDetails billing;
    private @Nullable VatIdChecked check;

    void add(CloudEvent<?> event, PartnerEvent fact) {
        if (!sequence.isNext(event.sequence())) {
            return;
        }
        switch (fact) {
            case PartnerRegistered first -> registered = first;
            case PartnerDetailsChanged changed -> details = changed.details();
            case BillingDetailsChanged changed -> billing = changed.billing();
            case VatIdChecked checked -> check = checked;
            case PartnerActivated _, PartnerDeactivated _ -> {}
        }
        if (registered != null) {
            states.addFirst(new KnownPartner(registered, details, billing, check));
        }
    }

    List<KnownPartner> latestFirst() {
        return states;
    }
}
