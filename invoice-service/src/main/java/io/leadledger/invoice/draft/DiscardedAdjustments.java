package io.leadledger.invoice.draft;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.invoice.InvoiceCommand.TakeOverAdjustments;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.support.JsonColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed with a partner does not go with a draft that is discarded: the next draft for some of its days is offered it. */
@Component
class DiscardedAdjustments {

    private final JdbcClient jdbc;
    private final InvoiceCommands commands;

    DiscardedAdjustments(JdbcClient jdbc, InvoiceCommands commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** What each of these drafts of an entity is offered, by its id; those that are offered nothing are left out. */
    Map<InvoiceId, List<Adjustment>> offeredTo(EntityId entityId, List<DraftRow> drafts) {
        Set<PartnerId> partners = partnersAmong(entityId, drafts);
        Map<InvoiceId, List<Adjustment>> offered = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.isDraft() && partners.contains(draft.partnerId()))
                .forEach(draft -> offered.put(draft.invoiceId(), offeredTo(draft)));
        offered.values().removeIf(List::isEmpty);
        return offered;
    }

    /** The partners of drafts of whom a discarded one had adjustments: few, and found by an index of those alone. */
    private Set<PartnerId> partnersAmong(EntityId entityId, List<DraftRow> drafts) {
        return jdbc
                .sql("""
                        select distinct partner_id from draft
                        where entity_id = ? and state = 'DISCARDED' and adjustments <> '[]' and partner_id = any (?::text[])
                        """)
                .params(
                        entityId.value(),
                        Id.texts(drafts.stream().map(DraftRow::partnerId).toList()))
                .query((row, n) -> new PartnerId(row.getString(1)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** The credits and charges of the last discarded draft for some of its days that had any, but for those on an invoice. */
    private List<Adjustment> offeredTo(DraftRow draft) {
        List<Adjustment> discarded = jdbc.sql("""
                        select adjustments from draft
                        where entity_id = ? and state = 'DISCARDED' and adjustments <> '[]' and partner_id = ?
                          and from_date < ? and to_date > ?
                        order by invoice_id desc limit 1
                        """)
                .params(draft.entityId().value(), draft.partnerId().value(), draft.toDate(), draft.fromDate())
                .query(String.class)
                .optional()
                .map(DiscardedAdjustments::read)
                .orElse(List.of());
        Set<AdjustmentId> inForce = discarded.isEmpty() ? Set.of() : inForce(draft);
        return discarded.stream()
                .filter(one -> !inForce.contains(one.adjustmentId()))
                .toList();
    }

    /** Those on drafts and invoices of the partner. */
    private Set<AdjustmentId> inForce(DraftRow draft) {
        return jdbc.sql("""
                        select adjustments from draft
                        where entity_id = ? and partner_id = ? and state <> 'DISCARDED' and adjustments <> '[]'
                        """).params(draft.entityId().value(), draft.partnerId().value()).query(String.class).stream()
                .flatMap(json -> read(json).stream())
                .map(Adjustment::adjustmentId)
                .collect(Collectors.toSet());
    }

    private static List<Adjustment> read(String json) {
        return List.of(JsonColumn.read(json, Adjustment[].class));
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
