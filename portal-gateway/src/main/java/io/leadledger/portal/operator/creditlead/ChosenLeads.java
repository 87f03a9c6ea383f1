package io.leadledger.portal.operator.creditlead;

import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.api.delivery.cancellation.CancellationsForm;
import io.leadledger.api.invoice.creditnote.CreditPreviewForm;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import java.time.Instant;
import java.util.List;

/**
 * The leads that are to be credited, and how far the invoice was when somebody looked at what that gives.
 *
 * @param credited leads that were on credit notes then
 * @param notes credit notes that there were then
 */
record ChosenLeads(List<TransactionId> leads, int credited, int notes) {

    CreditPreviewForm preview() {
        return new CreditPreviewForm(
                List.copyOf(leads.stream().map(TransactionId::value).toList()));
    }

    /** Each at most once, however often it is sent. */
    CancellationsForm cancelled(EntityId entityId, Instant at, String reason) {
        return new CancellationsForm(
                entityId.value(),
                List.copyOf(leads.stream()
                        .map(lead -> new CancellationRow(
                                null, lead.value(), at.toString(), CancellationCause.OPERATOR_REFUND.name(), reason))
                        .toList()));
    }
}
