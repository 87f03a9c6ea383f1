package io.leadledger.scenario.finalizing;

import io.leadledger.api.IfMatch;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.draft.ConfirmationForm;
import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.draft.FinalizationApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.id.InvoiceId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.billing.BilledPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the drafts of the period final, in the order of {@code partners.csv}: that is the order of the numbers. */
public final class Finalizing {
    private static final int TRIES_TO_KEEP_UP = 3;

    private final Api api;
    private final InvoiceApi invoices;
    private final DraftApi drafts;
    private final FinalizationApi finalization;
    private final Narration narration;

    public Finalizing(Api api, Narration narration) {
        this.api = api;
        this.invoices = api.client(InvoiceApi.class);
        this.drafts = api.client(DraftApi.class);
        this.finalization = api.client(FinalizationApi.class);
        this.narration = narration;
    }

    /** Finalizes what can be; gives the drafts that stay. */
    public List<NotFinalized> run(BilledPeriod period, List<String> partners) {
        var wanted = period.invoices(api).stream()
                .filter(invoice -> invoice.state() == State.DRAFT)
                .sorted(Comparator.<InvoiceSummary>comparingInt(invoice -> place(partners, invoice.partnerExternalId()))
                        .thenComparing(InvoiceSummary::partnerExternalId))
                .toList();
        var refused = new ArrayList<NotFinalized>();
        for (var draft : wanted) {
            refusal(draft.invoiceId())
                    .map(why -> new NotFinalized(draft.partnerExternalId(), reason(draft.invoiceId(), why)))
                    .ifPresent(refused::add);
        }
        narration.say("%-24s %d of %d drafts".formatted("finalized", wanted.size() - refused.size(), wanted.size()));
        return refused;
    }

    private String reason(InvoiceId draft, ServiceRefused refused) {
        var warnings =
                refused.has(Refusal.UNCONFIRMED) ? WarningToConfirm.of(shown(draft)) : List.<WarningToConfirm>of();
        return Refusal.of(ApiError.of(refused.errors()), warnings);
    }

    /** Empty once it is final; a repeated call may find its own first effect. */
    private Optional<ServiceRefused> refusal(InvoiceId draft) {
        var refused = tried(draft);
        for (int again = 0; again < TRIES_TO_KEEP_UP && isOutrun(refused) && !isFinal(draft); again++) {
            refused = tried(draft);
        }
        return refused.isPresent() && isFinal(draft) ? Optional.empty() : refused;
    }

    private Optional<ServiceRefused> tried(InvoiceId draft) {
        var invoice = shown(draft);
        if (invoice.drift() != null) {
            invoice = recalculated(invoice);
        }
        var refused = asked(invoice);
        return refused.filter(why -> why.has("draft-drifted")).isPresent() ? asked(recalculated(invoice)) : refused;
    }

    private Optional<ServiceRefused> asked(InvoiceAnswer invoice) {
        try {
            finalization.makeFinal(invoice.invoiceId(), IfMatch.version(invoice.version()), confirmation(invoice));
            return Optional.empty();
        } catch (ServiceRefused refused) {
            return Optional.of(refused);
        }
    }

    /** As it is now, whether by this call or by another. */
    private InvoiceAnswer recalculated(InvoiceAnswer invoice) {
        narration.say(
                "%-24s the draft of %s changed since it was made; accepted".formatted("", invoice.partnerExternalId()));
        try {
            drafts.recalculate(invoice.invoiceId(), IfMatch.version(invoice.version()));
        } catch (ServiceRefused refused) {
            narration.say("%-24s %s".formatted("", ApiError.sentences(ApiError.of(refused.errors()))));
        }
        return shown(invoice.invoiceId());
    }

    private boolean isFinal(InvoiceId invoice) {
        return shown(invoice).state() == State.FINAL;
    }

    private InvoiceAnswer shown(InvoiceId invoice) {
        return Verdict.told("show the invoice " + invoice, () -> invoices.find(invoice));
    }

    private ConfirmationForm confirmation(InvoiceAnswer invoice) {
        var codes = WarningToConfirm.of(invoice).stream()
                .filter(WarningToConfirm::isForTheRun)
                .peek(warning -> narration.say(
                        "%-24s confirmed for %s: %s".formatted("", invoice.partnerExternalId(), warning.message())))
                .map(WarningToConfirm::code)
                .toList();
        return new ConfirmationForm(List.copyOf(codes));
    }

    private static boolean isOutrun(Optional<ServiceRefused> refused) {
        return refused.filter(ServiceRefused::isOutrun).isPresent();
    }

    private static int place(List<String> partners, String partner) {
        int place = partners.indexOf(partner);
        return place < 0 ? partners.size() : place;
    }
}
