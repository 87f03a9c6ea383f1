package io.leadledger.benchmark.ledger;

import io.leadledger.api.invoice.finalization.FinalizationsApi;
import io.leadledger.api.invoice.finalization.FinalizationsForm;
import io.leadledger.api.invoice.finalization.FinalizationsForm.DraftForm;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.api.invoice.proof.ProofsForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.benchmark.installation.BenchmarkInstallation;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.billing.Generation;
import io.leadledger.scenario.job.JobEnd;
import io.leadledger.scenario.setup.Period;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** January of an entity, and what is done with it over the API. */
public record Month(Api api, EntityId entityId) {

    /** Says partners of an entity of its own. */
    public static Month said(
            LedgerInstallation installation, SaidLedger ledger, String key, Size size, LineGranularity granularity) {
        EntityId entity = ledger.entity(key);
        for (int i = 1; i <= size.partners(); i++) {
            ledger.deliver(ledger.partner(entity, key + i, size.assignments(), granularity), size.leads());
        }
        return new Month(installation.api(), entity);
    }

    /** The same with as many leads again that were cancelled. */
    public static Month saidWithCancelled(LedgerInstallation installation, SaidLedger ledger, String key, Size size) {
        EntityId entity = ledger.entity(key);
        for (int i = 1; i <= size.partners(); i++) {
            SaidLedger.Billed partner =
                    ledger.partner(entity, key + i, size.assignments(), LineGranularity.PER_ASSIGNMENT);
            ledger.deliver(partner, size.leads());
            ledger.cancel(partner, ledger.deliver(partner, size.leads()));
        }
        return new Month(installation.api(), entity);
    }

    /** Of how many partners, with how many assignments each, and leads each. */
    public record Size(int partners, int assignments, int leads) {}

    /** Makes all drafts there are to make. */
    public void generate() {
        new Generation(api, BenchmarkInstallation.narration()).generate(period(), List.of());
    }

    /** Its invoices, drafts and final ones. */
    public List<InvoiceSummary> invoices() {
        return period().invoices(api);
    }

    /** Makes drafts final by one job. */
    public JobAnswer makeFinal(List<InvoiceSummary> drafts) {
        List<DraftForm> forms = drafts.stream()
                .map(draft -> new DraftForm(draft.invoiceId().value(), draft.version(), List.of()))
                .toList();
        var form = new FinalizationsForm(
                entityId.value(), SaidLedger.FROM.toString(), SaidLedger.TO.toString(), List.copyOf(forms));
        return done("finalized", api.client(FinalizationsApi.class).start(null, form), drafts.size());
    }

    /** Proves all documents by one job. */
    public JobAnswer prove() {
        return new JobEnd(api, BenchmarkInstallation.narration())
                .await("proved", api.client(ProofApi.class).start(null, new ProofsForm(entityId.value(), null, null)));
    }

    /** How long a job took from its beginning to its end: how often somebody looked does not count. */
    public static double seconds(JobAnswer ended) {
        return Duration.between(Objects.requireNonNull(ended.beganAt()), Objects.requireNonNull(ended.endedAt()))
                        .toNanos()
                / 1e9;
    }

    private JobAnswer done(String verb, JobAnswer taken, int expected) {
        JobAnswer ended = new JobEnd(api, BenchmarkInstallation.narration()).await(verb, taken);
        if (ended.done() != expected) {
            throw new IllegalStateException("expected %d done, but was %s".formatted(expected, ended));
        }
        return ended;
    }

    private BilledPeriod period() {
        return new BilledPeriod(entityId, "EUR", new Period("-", SaidLedger.FROM, SaidLedger.TO));
    }
}
