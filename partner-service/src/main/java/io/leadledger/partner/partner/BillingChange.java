package io.leadledger.partner.partner;

import io.leadledger.event.partner.BillingDetails;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.vatid.UnionVat;
import io.leadledger.partner.vatid.VatIdCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows when billing data change: the change, and the check of a VAT ID it makes necessary. */
final class BillingChange {

    private BillingChange() {}

    /**
     * The facts, none if nothing changes. Evidence that was found by an older rule is found anew.
     *
     * @param state what is known of the partner, absent while it is registered
     */
    static List<PartnerEvent> facts(PartnerId partnerId, @Nullable PartnerState state, BillingDetails now, Instant at) {
        BillingDetails before = state == null ? null : state.billing();
        List<PartnerEvent> facts = new ArrayList<>();
        if (!now.equals(before)) {
            facts.add(new BillingDetailsChanged(partnerId, now));
        }
        String vatId = now.vatId();
        if (vatId != null
                && (needsCheck(before, now)
                        || isOutdated(state == null ? null : state.checkOfPresentVatId(), verdict(now)))) {
            verdict(now)
                    .ifPresent(status -> facts.add(new VatIdChecked(partnerId, vatId, status, VatIdCheck.SOURCE, at)));
        }
        return facts;
    }

    /** A new number does, and a known one where another country makes the verdict another. */
    private static boolean needsCheck(@Nullable BillingDetails before, BillingDetails now) {
        return before == null
                || !Objects.equals(before.vatId(), now.vatId())
                || !verdict(before).equals(verdict(now));
    }

    private static boolean isOutdated(@Nullable VatIdChecked check, Optional<VatIdStatus> verdict) {
        return check != null
                && check.source().equals(VatIdCheck.SOURCE)
                && verdict.filter(status -> status != check.status()).isPresent();
    }

    private static Optional<VatIdStatus> verdict(BillingDetails billing) {
        String vatId = billing.vatId();
        String said = billing.vatTerritory();
        String where = said != null && UnionVat.rulesIn(said)
                ? said
                : billing.billingAddress().country();
        return vatId == null ? Optional.empty() : VatIdCheck.of(vatId, where);
    }
}
