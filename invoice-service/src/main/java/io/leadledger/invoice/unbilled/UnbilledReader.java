package io.leadledger.invoice.unbilled;

import io.leadledger.api.invoice.ledger.UnbilledForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads which unbilled leads somebody asks about. */
final class UnbilledReader {

    private static final Lists.Items<TransactionId> LEADS =
            new Lists.Items<>(5_000, text -> Parsed.fit(new TransactionId(text)));

    /** @param among these alone; absent: all */
    record Question(
            EntityId entityId,
            BillingPeriod period,
            @Nullable List<TransactionId> among) {}

    private UnbilledReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Question read(UnbilledForm form) {
        Findings found = new Findings();
        String entity = found.required("entityId", form.entityId(), Texts::line);
        BillingPeriod period = RequestedPeriod.read(found, form.from(), form.to());
        List<TransactionId> among = Lists.of(found, "transactionIds", form.transactionIds(), LEADS);
        found.throwIfAny();
        return new Question(
                new EntityId(Objects.requireNonNull(entity)),
                Objects.requireNonNull(period),
                form.transactionIds() == null ? null : among);
    }
}
