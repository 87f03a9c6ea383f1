package io.leadledger.invoice.draft;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.invoice.InvoiceCommand.TakeOverAdjustments;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.support.JsonColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed with a partner does not go with a draft that is discarded: the next draft for some of its days is offered it. */
@Component
public class DiscardedAdjustments {

    private record Adjusted(State state, String adjustments) {}

    private final JdbcClient jdbc;
    private final InvoiceCommands commands;

    DiscardedAdjustments(JdbcClient jdbc, InvoiceCommands commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** The credits and charges of the last discarded draft that had some, but for those that are on an invoice of the partner. */
    public List<Adjustment> offeredTo(DraftRow draft) {
        if (!draft.isDraft()) {
            return List.of();
        }
        List<List<Adjustment>> discarded = new ArrayList<>();
        Set<AdjustmentId> inForce = new HashSet<>();
        for (Adjusted one : ofPartner(draft)) {
            List<Adjustment> adjustments = List.of(JsonColumn.read(one.adjustments(), Adjustment[].class));
            if (one.state() == State.DISCARDED) {
                discarded.add(adjustments);
            } else {
                adjustments.forEach(each -> inForce.add(each.adjustmentId()));
            }
        }
        return discarded.stream()
                .findFirst()
                .map(all -> all.stream()
                        .filter(each -> !inForce.contains(each.adjustmentId()))
                        .toList())
                .orElse(List.of());
    }

    /** Those that have adjustments, the latest first; discarded ones where they share days with the draft. */
    private List<Adjusted> ofPartner(DraftRow draft) {
        return jdbc.sql("""
                        select state, adjustments from draft
                        where entity_id = :entity and partner_id = :partner and jsonb_array_length(adjustments) > 0
                          and (state <> 'DISCARDED' or (from_date < :to and to_date > :from))
                        order by invoice_id desc
                        """)
                .param("entity", draft.entityId().value())
                .param("partner", draft.partnerId().value())
                .param("from", draft.fromDate())
                .param("to", draft.toDate())
                .query(Adjusted.class)
                .list();
    }

    /** Puts them on the draft; where none are offered nothing happens. */
    Done takeOver(InvoiceId invoiceId, long expectedVersion, String by) {
        return commands.locked(invoiceId, draft -> {
            List<Adjustment> offered = offeredTo(draft.seenAs(expectedVersion).stillDraft());
            return offered.isEmpty()
                    ? new Done(invoiceId.value(), draft.version(), List.of())
                    : commands.send(new OnInvoice(invoiceId, expectedVersion, new TakeOverAdjustments(offered, by)));
        });
    }
}
