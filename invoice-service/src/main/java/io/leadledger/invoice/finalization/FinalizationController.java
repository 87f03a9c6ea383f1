package io.leadledger.invoice.finalization;

import io.leadledger.api.IfMatch;
import io.leadledger.api.invoice.draft.ConfirmationForm;
import io.leadledger.api.invoice.draft.FinalizationApi;
import io.leadledger.api.invoice.draft.Finalized;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.finalization.Finalization.Wish;
import io.leadledger.invoice.issuing.IssuedDocument;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Finalizing over HTTP. */
@RestController
class FinalizationController implements FinalizationApi {

    private final Finalization finalization;

    FinalizationController(Finalization finalization) {
        this.finalization = finalization;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write')")
    public Finalized makeFinal(InvoiceId invoiceId, @Nullable IfMatch seen, @Nullable ConfirmationForm confirmation) {
        IssuedDocument issued = finalization.finalizeDraft(
                new Wish(invoiceId, ExpectedVersion.seen(seen), confirmed(confirmation), Caller.name()));
        return new Finalized(
                invoiceId,
                issued.content().header().number(),
                issued.content().header().issueDate(),
                issued.done().version(),
                issued.done().eventIds());
    }

    /** Who sends no body confirms nothing; in a body it is said what. */
    private static Set<String> confirmed(@Nullable ConfirmationForm confirmation) {
        if (confirmation == null) {
            return Set.of();
        }
        Findings found = new Findings();
        found.said("confirmedWarnings", confirmation.confirmedWarnings());
        Set<String> confirmed = Set.copyOf(
                Lists.of(found, "confirmedWarnings", confirmation.confirmedWarnings(), FinalizationsReader.WARNINGS));
        found.throwIfAny();
        return confirmed;
    }
}
