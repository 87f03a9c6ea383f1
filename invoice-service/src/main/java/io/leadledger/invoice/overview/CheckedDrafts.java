package io.leadledger.invoice.overview;

import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.draft.DraftCheck;
import io.leadledger.invoice.draft.DraftCheck.Checked;
import io.leadledger.invoice.draft.DraftLines;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.support.AsOfOneMoment;
import io.leadledger.text.NameOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calculates every draft of an entity again, so that nobody has to open each to see what keeps it from being final. */
@Component
class CheckedDrafts {

    /** More would not be read where many drafts stand in one table. */
    private static final int LINES = 20;

    private final Drafts drafts;
    private final DraftLines draftLines;
    private final DraftCheck check;

    CheckedDrafts(Drafts drafts, DraftLines draftLines, DraftCheck check) {
        this.drafts = drafts;
        this.draftLines = draftLines;
        this.check = check;
    }

    /** In the order of the partners' names, then of their keys. */
    @AsOfOneMoment
    List<CheckedDraft> of(EntityId entityId, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<DraftRow> open = drafts.open(entityId, from, to);
        Map<InvoiceId, List<InvoiceLine>> lines =
                draftLines.first(LINES, open.stream().map(DraftRow::invoiceId).toList());
        return check.check(entityId, open).stream()
                .map(checked ->
                        checked(checked, lines.getOrDefault(checked.draft().invoiceId(), List.of())))
                .sorted(Comparator.comparing(CheckedDraft::partnerName, NameOrder.AS_PEOPLE_READ)
                        .thenComparing(CheckedDraft::partnerExternalId)
                        .thenComparing(CheckedDraft::from))
                .toList();
    }

    private static CheckedDraft checked(Checked checked, List<InvoiceLine> lines) {
        KnownPartner partner = checked.partner();
        BillingBasis basis = checked.basis();
        return new CheckedDraft(
                checked.draft().invoiceId(),
                checked.draft().partnerId(),
                partner.registered().externalId(),
                partner.displayName(),
                checked.draft().fromDate(),
                checked.draft().toDate(),
                checked.draft().version(),
                new Bill(lines, checked.draft().adjusted(), checked.draft().sums()),
                checked.draft().lineCount(),
                checked.draft().leads(),
                checked.draft().tax(),
                basis.buyer().format(),
                basis.blockers(),
                checked.warnings(),
                checked.draft().tax().warnings(),
                checked.drift().orElse(null));
    }
}
