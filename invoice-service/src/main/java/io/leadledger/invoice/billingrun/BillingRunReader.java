package io.leadledger.invoice.billingrun;

import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.api.invoice.billingrun.InclusionForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a billing run is asked for. */
final class BillingRunReader {

    private static final Lists.Items<PartnerId> PARTNERS =
            new Lists.Items<>(5_000, text -> Parsed.fit(new PartnerId(text)));

    /**
     * What was asked for.
     *
     * @param partners absent: everybody with something to bill
     */
    record Wanted(
            EntityId entityId,
            BillingPeriod period,
            @Nullable List<PartnerId> partners) {}

    private BillingRunReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Wanted read(BillingRunForm form) {
        Findings found = new Findings();
        List<PartnerId> partners = Lists.of(found, "partnerIds", form.partnerIds(), PARTNERS);
        Wanted wanted = read(found, form.entityId(), form.from(), form.to());
        return new Wanted(wanted.entityId(), wanted.period(), form.partnerIds() == null ? null : partners);
    }

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Wanted read(InclusionForm form) {
        return read(new Findings(), form.entityId(), form.from(), form.to());
    }

    private static Wanted read(Findings found, @Nullable String entityId, @Nullable String from, @Nullable String to) {
        String entity = found.required("entityId", entityId, Texts::line);
        BillingPeriod period = RequestedPeriod.read(found, from, to);
        found.throwIfAny();
        return new Wanted(new EntityId(Objects.requireNonNull(entity)), Objects.requireNonNull(period), null);
    }
}
