package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.preview.InvoicePreview;
import io.leadledger.invoice.preview.InvoicePreviews;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calculates a draft again from what is there now, and says what is different. */
@Component
class DraftCheck {

    /** The draft as it would be now; {@code drift} is absent while nothing changed. */
    record Checked(DraftRow draft, InvoicePreview now, Optional<Drift> drift) {}

    private final Directory directory;
    private final InvoicePreviews previews;
    private final JdbcClient jdbc;

    DraftCheck(Directory directory, InvoicePreviews previews, JdbcClient jdbc) {
        this.directory = directory;
        this.previews = previews;
        this.jdbc = jdbc;
    }

    /** Everything was there when the draft was made, so it is there now. */
    Checked check(DraftRow draft) {
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
        int cancelled =
                (int) claimed.stream().filter(id -> !wanted.contains(id)).count();
        int added = (int) wanted.stream().filter(id -> !claimed.contains(id)).count();
        List<String> changed = new ArrayList<>();
        if (otherBasis) {
            changed.add("billing-data");
        }
        if (!otherBasis && cancelled == 0 && added == 0 && !names(then).equals(names(now.bill()))) {
            changed.add("assignment-names");
        }
        return Optional.of(new Drift(cancelled, added, then.totals(), now.bill().totals(), changed));
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
