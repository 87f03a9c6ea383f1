package io.leadledger.invoice.billingrun;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingrun.BillingRuns.Run;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.invoice.Drafts;
import io.leadledger.invoice.invoice.InvoiceCommand.DraftInvoice;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.ledger.Ledger;
import io.leadledger.invoice.preview.InvoicePreview;
import io.leadledger.invoice.preview.InvoicePreviews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Bills a period: one draft for each partner with something to bill, each in a transaction of its own, so that a run
 * that was stopped goes on where it was. A completed run again makes nothing new: what arrived since is late and waits
 * for the next period (R-051, R-059, D-14); only a discarded draft is made anew (D-18), and a partner who is named gets
 * the draft it has none of (ADR 3).
 */
@Component
class GenerateDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(GenerateDrafts.class);

    private final BillingRuns runs;
    private final Ledger ledger;
    private final Directory directory;
    private final InvoicePreviews previews;
    private final Drafts drafts;
    private final Commands commands;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;

    GenerateDrafts(
            BillingRuns runs,
            Ledger ledger,
            Directory directory,
            InvoicePreviews previews,
            Drafts drafts,
            Commands commands,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.ledger = ledger;
        this.directory = directory;
        this.previews = previews;
        this.drafts = drafts;
        this.commands = commands;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param createdInvoiceIds the drafts made now, in the order of the partners' keys
     * @param existing partners that had one already
     * @param waiting partners with leads to bill whose own data has not arrived yet
     */
    record Generated(String billingRunId, List<String> createdInvoiceIds, int existing, int waiting) {}

    Generated generate(KnownEntity entity, BillingPeriod period, BilledPartners billed, String by) {
        String entityId = entity.definition().entityId();
        Run run = transaction.execute(status -> findOrStart(entityId, period, by));
        List<String> created = new ArrayList<>();
        int existing = 0;
        int waiting = 0;
        for (String partnerId : candidates(run, entityId, period, billed)) {
            Drafted drafted = transaction.execute(status -> draft(run, entity, partnerId, period));
            switch (drafted) {
                case Drafted.Made made -> {
                    created.add(made.invoiceId());
                    crashPoints.reached("billing-run.after-draft");
                }
                case Drafted.Existing _ -> existing++;
                case Drafted.Waiting _ -> waiting++;
            }
        }
        if (waiting == 0 && billed instanceof BilledPartners.Everybody) {
            runs.complete(run.billingRunId());
        }
        LOG.info(
                "generated billingRun={} entity={} from={} to={} created={} existing={} waiting={}",
                run.billingRunId(),
                entityId,
                period.from(),
                period.to(),
                created.size(),
                existing,
                waiting);
        return new Generated(run.billingRunId(), created, existing, waiting);
    }

    private Run findOrStart(String entityId, BillingPeriod period, String by) {
        runs.serialise(entityId);
        return runs.find(entityId, period).orElseGet(() -> {
            String id = EventIds.next();
            commands.send(new StartBillingRun(id, entityId, period.from(), period.to(), by))
                    .orThrow();
            return new Run(id, false);
        });
    }

    private List<String> candidates(Run run, String entityId, BillingPeriod period, BilledPartners billed) {
        Set<String> partners = new HashSet<>(
                run.completed()
                        ? runs.partnersWithDiscarded(entityId, period)
                        : ledger.partnersWithOpen(entityId, period));
        if (billed instanceof BilledPartners.Only(Set<String> named)) {
            ledger.unbilled(entityId, period).forEach(leads -> partners.add(leads.partnerId()));
            partners.retainAll(named);
        }
        Map<String, KnownPartner> known = directory.partners(partners);
        return partners.stream()
                .sorted(Comparator.comparing((String id) -> Optional.ofNullable(known.get(id))
                                .map(partner -> partner.registered().externalId())
                                .orElse(""))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Drafted draft(Run run, KnownEntity entity, String partnerId, BillingPeriod period) {
        String entityId = entity.definition().entityId();
        runs.serialise(entityId);
        if (runs.hasLiveInvoice(entityId, partnerId, period)) {
            return new Drafted.Existing();
        }
        Optional<InvoicePreview> preview = previews.ofNew(entity, partnerId, period);
        if (preview.isEmpty()) {
            return new Drafted.Waiting();
        }
        InvoicePreview calculated = preview.get();
        if (calculated.bill().lines().isEmpty()) {
            return new Drafted.Existing();
        }
        String invoiceId = EventIds.next();
        commands.send(new OnInvoice(
                        invoiceId,
                        new DraftInvoice(new InvoiceDrafted(
                                invoiceId,
                                entityId,
                                partnerId,
                                run.billingRunId(),
                                period.from(),
                                period.to(),
                                calculated.basis().taxDecision(),
                                calculated.basis().sha256(),
                                calculated.bill()))))
                .orThrow();
        drafts.claim(invoiceId, calculated.transactionIds());
        return new Drafted.Made(invoiceId);
    }

    private sealed interface Drafted {

        record Made(String invoiceId) implements Drafted {}

        record Existing() implements Drafted {}

        record Waiting() implements Drafted {}
    }
}
