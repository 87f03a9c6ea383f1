package io.leadledger.partner.partner;

import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a partner. */
sealed interface PartnerCommand {

    PartnerId partnerId();

    /** A new partner; its id is made by whoever asks. */
    record RegisterPartner(PartnerId partnerId, PartnerForm form) implements PartnerCommand {}

    record ChangePartnerDetails(PartnerId partnerId, @Nullable DetailsForm form) implements PartnerCommand {}

    record ChangeBillingDetails(PartnerId partnerId, BillingForm form) implements PartnerCommand {}

    record ActivatePartner(PartnerId partnerId) implements PartnerCommand {}

    record DeactivatePartner(PartnerId partnerId) implements PartnerCommand {}
}
