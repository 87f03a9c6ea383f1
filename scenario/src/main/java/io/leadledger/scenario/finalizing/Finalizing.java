package io.leadledger.scenario.finalizing;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.finalization.FinalizationsApi;
import io.leadledger.api.invoice.finalization.FinalizationsForm;
import io.leadledger.api.invoice.finalization.FinalizationsForm.DraftForm;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.event.EventIds;
import io.leadledger.id.InvoiceId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.job.JobEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the drafts of the period final, in the order of {@code partners.csv}: that is the order of the numbers. */
public final class Finalizing {
    private static final int TRIES_TO_KEEP_UP = 3;

    /** Why a draft is not final that is so when it is asked for again, as it is then. */
    private static final Set<String> OUTRUN = Set.of("stale-version", "changed-meanwhile", "draft-drifted");

    private final Api api;
    private final InvoiceApi invoices;
    private final DraftApi drafts;
    private final FinalizationsApi finalizations;
    private final JobEnd jobs;
    private final Narration narration;

    public Finalizing(Api api, Narration narration) {
        this.api = api;
        this.invoices = api.client(InvoiceApi.class);
        this.drafts = api.client(DraftApi.class);
        this.finalizations = api.client(FinalizationsApi.class);
        this.jobs = new JobEnd(api, narration);
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
        var left = wanted;
        for (int again = 0; again <= TRIES_TO_KEEP_UP && !left.isEmpty(); again++) {
            var why = failures(period, left);
            boolean isLast = again == TRIES_TO_KEEP_UP;
            var outrun = left.stream()
                    .filter(draft -> !isLast && isOutrun(why.getOrDefault(draft.invoiceId(), List.of())))
                    .toList();
            left.stream()
                    .filter(draft -> why.containsKey(draft.invoiceId()) && !outrun.contains(draft))
                    .map(draft -> new NotFinalized(
                            draft.partnerExternalId(),
                            reason(draft.invoiceId(), why.getOrDefault(draft.invoiceId(), List.of()))))
                    .forEach(refused::add);
            left = outrun;
        }
        narration.say("%-24s %d of %d drafts".formatted("finalized", wanted.size() - refused.size(), wanted.size()));
        return refused;
    }

    /** Why drafts are not final, by their ids. */
    private Map<InvoiceId, List<ProblemField>> failures(BilledPeriod period, List<InvoiceSummary> wanted) {
        var forms = wanted.stream()
                .map(draft -> current(draft.invoiceId()))
                .filter(invoice -> invoice.state() == State.DRAFT)
                .map(invoice ->
                        new DraftForm(invoice.invoiceId().value(), invoice.version(), List.copyOf(confirmed(invoice))))
                .toList();
        if (forms.isEmpty()) {
            return Map.of();
        }
        var form = new FinalizationsForm(
                period.entityId().value(),
                period.period().from().toString(),
                period.period().to().toString(),
                List.copyOf(forms));
        var key = new IdempotencyKey(EventIds.next());
        var job = jobs.await("finalized", Verdict.told("finalize", () -> finalizations.start(key, form)));
        return jobs.failures(job).stream()
                .collect(Collectors.toMap(item -> new InvoiceId(item.subject()), JobItemAnswer::problems));
    }

    private String reason(InvoiceId draft, List<ProblemField> problems) {
        boolean unconfirmed = problems.stream().anyMatch(one -> one.code().equals(Refusal.UNCONFIRMED));
        return Refusal.of(
                ApiError.of(problems), unconfirmed ? WarningToConfirm.of(shown(draft)) : List.<WarningToConfirm>of());
    }

    private static boolean isOutrun(List<ProblemField> problems) {
        return problems.stream().anyMatch(one -> OUTRUN.contains(one.code()));
    }

    /** As it is now, with what changed since it was made. */
    private InvoiceAnswer current(InvoiceId draft) {
        var invoice = shown(draft);
        return invoice.drift() == null ? invoice : recalculated(invoice);
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

    private InvoiceAnswer shown(InvoiceId invoice) {
        return Verdict.told("show the invoice " + invoice, () -> invoices.find(invoice));
    }

    private List<String> confirmed(InvoiceAnswer invoice) {
        return WarningToConfirm.of(invoice).stream()
                .filter(WarningToConfirm::isForTheRun)
                .peek(warning -> narration.say(
                        "%-24s confirmed for %s: %s".formatted("", invoice.partnerExternalId(), warning.message())))
                .map(WarningToConfirm::code)
                .toList();
    }

    private static int place(List<String> partners, String partner) {
        int place = partners.indexOf(partner);
        return place < 0 ? partners.size() : place;
    }
}
