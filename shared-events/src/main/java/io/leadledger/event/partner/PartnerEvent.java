package io.leadledger.event.partner;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a partner, who receives leads and pays for them. */
public sealed interface PartnerEvent extends PublishedEvent {

    PartnerId partnerId();

    @Override
    default String subject() {
        return partnerId().value();
    }

    @Override
    default String key() {
        return partnerId().value();
    }

    @Override
    default PartnerId ofPartner() {
        return partnerId();
    }

    /**
     * A partner is known from now on.
     *
     * @param externalId the operator's own key of the partner, unique
     */
    record PartnerRegistered(PartnerId partnerId, String externalId, String displayName) implements PartnerEvent {}

    record PartnerDetailsChanged(PartnerId partnerId, PartnerDetails details) implements PartnerEvent {}

    record BillingDetailsChanged(PartnerId partnerId, BillingDetails billing) implements PartnerEvent {}

    /**
     * Evidence on a VAT ID: what was checked, by what source, when (UTC).
     *
     * @param consultation absent where VIES was not asked
     */
    record VatIdChecked(
            PartnerId partnerId,
            String vatId,
            VatIdStatus status,
            String source,
            Instant checkedAt,
            @Nullable VatIdConsultation consultation)
            implements PartnerEvent {

        /** Evidence of a source other than VIES. */
        public VatIdChecked(PartnerId partnerId, String vatId, VatIdStatus status, String source, Instant checkedAt) {
            this(partnerId, vatId, status, source, checkedAt, null);
        }
    }

    /** From now on the partner may receive leads. */
    record PartnerActivated(PartnerId partnerId) implements PartnerEvent {}

    /** From now on the partner receives nothing; its history stays. */
    record PartnerDeactivated(PartnerId partnerId) implements PartnerEvent {}
}
