package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.invoice.Drift.DriftedLead;
import io.leadledger.invoice.preview.InvoicePreview;
import io.leadledger.invoice.preview.InvoicePreviews;
import io.leadledger.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calculates a draft again from what is there now, and says what is different. */
@Component
public class DraftCheck {

    /** The draft as it would be now; {@code drift} is absent while nothing changed. */
    public record Checked(DraftRow draft, InvoicePreview now, Optional<Drift> drift) {}

    private final Directory directory;
    private final InvoicePreviews previews;
    private final JdbcClient jdbc;

    DraftCheck(Directory directory, InvoicePreviews previews, JdbcClient jdbc) {
        this.directory = directory;
        this.previews = previews;
        this.jdbc = jdbc;
    }

    /** Everything was there when the draft was made, so it is there now. */
    public Checked check(DraftRow draft) {
        KnownEntity entity = directory.entity(draft.entityId()).orElseThrow();
        Bill then = draft.billContent();
        Optional<InvoicePreview> now =
                previews.ofDraft(entity, draft.invoiceId(), draft.partnerId(), draft.period(), then.adjustments());
        return new Checked(draft, now.orElseThrow(), now.flatMap(preview -> drift(draft, then, preview)));
    }

    private Optional<Drift> drift(DraftRow draft, Bill then, InvoicePreview now) {
        boolean otherBasis = !draft.basisHash().equals(now.basis().sha256());
        if (!otherBasis && then.equals(now.bill())) {
            return Optional.empty();
        }
        Set<String> claimed = new HashSet<>(claimed(draft.invoiceId()));
        Set<String> wanted = new HashSet<>(now.transactionIds());
        List<String> gone =
                claimed.stream().filter(id -> !wanted.contains(id)).sorted().toList();
        List<String> come =
                wanted.stream().filter(id -> !claimed.contains(id)).sorted().toList();
        List<String> changed = new ArrayList<>();
        if (otherBasis) {
            changed.add("billing-data");
        }
        if (!otherBasis && gone.isEmpty() && come.isEmpty() && !names(then).equals(names(now.bill()))) {
            changed.add("assignment-names");
        }
        List<DriftedLead> leads = leads(gone, true);
        leads.addAll(leads(come, false));
        return Optional.of(new Drift(
                gone.size(),
                come.size(),
                then.totals(),
                now.bill().totals(),
                changed,
                leads.stream().limit(Drift.SHOWN).toList()));
    }

    private List<DriftedLead> leads(List<String> transactionIds, boolean gone) {
        List<Row> rows = jdbc.sql("""
                        select t.transaction_id::text, t.assignment_id, t.lead_id, t.delivered_at, t.price_minor, t.currency,
                            c.cause, c.reason, c.cancelled_at, c.cancelled_by
                        from ledger_transaction t left join ledger_cancellation c using (transaction_id)
                        where t.transaction_id = any (?::uuid[])
                        order by coalesce(c.cancelled_at, t.delivered_at), t.transaction_id
                        """)
                .params((Object) transactionIds.stream().limit(Drift.SHOWN).toArray(String[]::new))
                .query(Row.class)
                .list();
        Map<String, String> names = directory.assignmentNames(
                rows.stream().map(Row::assignmentId).distinct().toList());
        return rows.stream()
                .map(row -> row.lead(names, gone))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private record Row(
            String transactionId,
            String assignmentId,
            String leadId,
            Instant deliveredAt,
            long priceMinor,
            String currency,
            @Nullable String cause,
            @Nullable String reason,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledBy) {

        DriftedLead lead(Map<String, String> names, boolean gone) {
            Money price = Money.ofMinor(priceMinor, Currency.getInstance(currency));
            return new DriftedLead(
                    transactionId,
                    leadId,
                    names.getOrDefault(assignmentId, assignmentId),
                    gone ? cause : null,
                    gone ? reason : null,
                    gone && cancelledAt != null ? cancelledAt : deliveredAt,
                    gone ? cancelledBy : null,
                    gone ? price.negated() : price);
        }
    }

    private List<String> claimed(String invoiceId) {
        return jdbc.sql("select transaction_id::text from claim where invoice_id = ?")
                .param(invoiceId)
                .query(String.class)
                .list();
    }

    private static List<String> names(Bill bill) {
        return bill.lines().stream().map(InvoiceLine::name).toList();
    }
}
