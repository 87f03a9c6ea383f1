package io.leadledger.partner.partner;

import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.billingdetails.SaidBilling;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a partner. */
sealed interface PartnerCommand {

    PartnerId partnerId();

    /**
     * A new partner; its id is made by whoever asks.
     *
     * @param externalId the operator's own key, absent where none was understood, which the rules refuse
     * @param billing absent where it follows later
     */
    record RegisterPartner(
            PartnerId partnerId,
            @Nullable String externalId,
            PartnerDetails details,
            @Nullable SaidBilling billing) implements PartnerCommand {}

    /** @param keepsAddress whether nothing was said of the address, so that it stays */
    record ChangePartnerDetails(PartnerId partnerId, PartnerDetails details, boolean keepsAddress)
            implements PartnerCommand {}

    record ChangeBillingDetails(PartnerId partnerId, SaidBilling billing) implements PartnerCommand {}

    /** What VIES answered; it is kept unless the partner has another VAT ID by now, or one that cannot be one. */
    record KeepViesAnswer(VatIdChecked answer) implements PartnerCommand {

        @Override
        public PartnerId partnerId() {
            return answer.partnerId();
        }
    }

    record ActivatePartner(PartnerId partnerId) implements PartnerCommand {}

    record DeactivatePartner(PartnerId partnerId) implements PartnerCommand {}
}
