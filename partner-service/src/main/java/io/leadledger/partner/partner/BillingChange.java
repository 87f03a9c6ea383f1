package io.leadledger.partner.partner;

import io.leadledger.event.partner.BillingDetails;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdStatus;
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

    /** The facts, none if both are the same. */
    static List<PartnerEvent> facts(String partnerId, @Nullable BillingDetails before, BillingDetails now, Instant at) {
        if (now.equals(before)) {
            return List.of();
        }
        List<PartnerEvent> facts = new ArrayList<>();
        facts.add(new BillingDetailsChanged(partnerId, now));
        String vatId = now.vatId();
        if (vatId != null && needsCheck(before, now)) {
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

    private static Optional<VatIdStatus> verdict(BillingDetails billing) {
        String vatId = billing.vatId();
        return vatId == null
                ? Optional.empty()
                : VatIdCheck.of(vatId, billing.billingAddress().country());
    }
}
