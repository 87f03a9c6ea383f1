package io.leadledger.invoice.finalization;

import io.leadledger.api.invoice.finalization.FinalizationsForm;
import io.leadledger.api.invoice.finalization.FinalizationsForm.DraftForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Texts;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.finalization.FinalizeDrafts.Chosen;
import io.leadledger.invoice.finalization.FinalizeDrafts.Finalizing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads which drafts are to be final. */
final class FinalizationsReader {

    private static final int MOST_DRAFTS = 5_000;

    /** Codes of warnings that somebody confirms. */
    static final Lists.Items<String> WARNINGS = new Lists.Items<>(20, Texts::line);

    /** What was asked for. */
    record Wanted(EntityId entityId, Finalizing finalizing) {}

    private FinalizationsReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Wanted read(FinalizationsForm form) {
        Findings found = new Findings();
        String entity = found.required("entityId", form.entityId(), Texts::line);
        BillingPeriod period = RequestedPeriod.read(found, form.from(), form.to());
        List<Chosen> chosen = form.drafts() == null ? null : chosen(found, form.drafts());
        found.throwIfAny();
        return new Wanted(
                new EntityId(Objects.requireNonNull(entity)), new Finalizing(Objects.requireNonNull(period), chosen));
    }

    private static List<Chosen> chosen(Findings found, List<@Nullable DraftForm> sent) {
        List<Chosen> chosen = new ArrayList<>();
        List<@Nullable DraftForm> few = Lists.fewEnough(found, "drafts", sent, MOST_DRAFTS);
        for (int i = 0; i < few.size(); i++) {
            DraftForm one = found.said("drafts[" + i + ']', few.get(i));
            if (one != null) {
                Findings inside = found.in("drafts", i);
                String id = inside.required("invoiceId", one.invoiceId(), Texts::line);
                Long version = inside.said("version", one.version());
                List<String> confirmed = Lists.of(inside, "confirmedWarnings", one.confirmedWarnings(), WARNINGS);
                if (id != null && version != null) {
                    chosen.add(new Chosen(new InvoiceId(id), version, confirmed));
                }
            }
        }
        return chosen;
    }
}
