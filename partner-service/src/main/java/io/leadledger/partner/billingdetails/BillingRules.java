package io.leadledger.partner.billingdetails;

import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.vatid.VatIdCheck;
import io.leadledger.vat.VatTerritories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a partner's billing data, R-011: what follows when they change, and the check of a VAT ID that makes necessary
 * . Plain Java: no framework, no clock, no database.
 */
public final class BillingRules {

    private BillingRules() {}

    /**
     * What is known of a partner's billing.
     *
     * @param details absent until somebody gave some
     * @param check the evidence on the present VAT ID
     */
    public record Known(
            @Nullable BillingDetails details, @Nullable VatIdChecked check) {

        /** Of a partner that is registered just now. */
        public static final Known NOTHING = new Known(null, null);
    }

    /** The details that follow; only good if nothing was found wrong. A currency that was withdrawn since may stay. */
    public static BillingDetails change(SaidBilling said, @Nullable BillingDetails before, Findings findings) {
        BillingDetails now = said.over(before);
        Currency currency = now.currency();
        if (currency != null) {
            findings.optional(
                    "currency",
                    currency.getCurrencyCode(),
                    CodeLists.currencyOr(before == null ? null : before.currency()));
        }
        return now;
    }

    /**
     * The facts, none if nothing changes. Evidence that was found by an older rule is found anew.
     *
     * @param at time of the check
     */
    public static List<PartnerEvent> facts(PartnerId partnerId, Known known, BillingDetails now, Instant at) {
        BillingDetails before = known.details();
        List<PartnerEvent> facts = new ArrayList<>();
        if (!now.equals(before)) {
            facts.add(new BillingDetailsChanged(partnerId, now));
        }
        String vatId = now.vatId();
        if (vatId != null && (needsCheck(before, now) || isOutdated(known.check(), verdict(now)))) {
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
        String where = said != null && VatTerritories.isInEu(said)
                ? said
                : billing.billingAddress().country();
        return vatId == null ? Optional.empty() : VatIdCheck.of(vatId, where);
    }
}
