package io.leadledger.partner.partner;

import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a partner. */
sealed interface PartnerCommand {

    String partnerId();

    /** A new partner; its id is made by whoever asks. */
    record RegisterPartner(String partnerId, PartnerForm form) implements PartnerCommand {}

    record ChangePartnerDetails(String partnerId, @Nullable DetailsForm form) implements PartnerCommand {}

    record ChangeBillingDetails(String partnerId, BillingForm form) implements PartnerCommand {}

    record ActivatePartner(String partnerId) implements PartnerCommand {}

    record DeactivatePartner(String partnerId) implements PartnerCommand {}
}
