package io.leadledger.invoice.invoice;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.DocumentRenderer;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.invoice.DraftCheck.Checked;
import io.leadledger.invoice.invoice.InvoiceCommand.FinalizeInvoice;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.NumberSeries;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.numbering.SeriesOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a draft final. The document is prepared with the number it will probably get; then, in one transaction,
 * the invoice and the series are locked, the number is taken, document, bytes, register and facts are written. Whatever
 * fails rolls all of it back: no number is taken.
 */
@Component
class Finalization {

    private static final Logger LOG = LoggerFactory.getLogger(Finalization.class);

    private final Drafts drafts;
    private final DraftCheck draftCheck;
    private final NumberSeries numberSeries;
    private final DocumentRenderer renderer;
    private final DocumentArchive archive;
    private final Commands commands;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;

    Finalization(
            Drafts drafts,
            DraftCheck draftCheck,
            NumberSeries numberSeries,
            DocumentRenderer renderer,
            DocumentArchive archive,
            Commands commands,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.draftCheck = draftCheck;
        this.numberSeries = numberSeries;
        this.renderer = renderer;
        this.archive = archive;
        this.commands = commands;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Finalized(DocumentHeader header, Outcome.Done done) {}

    /**
     * @param expectedVersion the version the caller saw, if it says so
     * @param confirmedWarnings codes of the tax decision's warnings that a person has confirmed
     * @throws RejectedException naming every missing field, unconfirmed warning or broken rule
     */
    Finalized finalizeDraft(
            String invoiceId, @Nullable Long expectedVersion, Set<String> confirmedWarnings, String by) {
        DraftRow draft = drafts.find(invoiceId).orElseThrow(() -> unknown(invoiceId));
        Checked checked = acceptable(draft.seenAs(expectedVersion), confirmedWarnings);
        SeriesOwner owner = owner(checked);
        NextNumber expected = numberSeries.expected(owner);
        RenderedDocument prepared = renderer.render(content(checked, expected));
        crashPoints.reached("finalize.before-number");
        Finalized result = transaction.execute(status -> {
            DraftRow locked = drafts.lock(invoiceId).orElseThrow(() -> unknown(invoiceId));
            Checked again = acceptable(locked.seenAs(expectedVersion), confirmedWarnings);
            NextNumber number = numberSeries.lock(owner);
            RenderedDocument rendered = number.printsLike(expected) && isSame(again, checked)
                    ? prepared
                    : renderer.render(content(again, number));
            return store(again, owner, number, rendered, by);
        });
        crashPoints.reached("finalize.after-commit");
        LOG.info(
                "finalized invoice={} number={} total={}",
                invoiceId,
                result.header().number(),
                prepared.content().bill().totals().total());
        return result;
    }

    private Finalized store(
            Checked checked, SeriesOwner owner, NextNumber number, RenderedDocument rendered, String by) {
        DraftRow draft = checked.draft();
        DocumentContent content = rendered.content();
        String registerHash = RegisterChain.link(number.previousHash(), number.documentNumber(), rendered.sha256());
        DocumentHashes hashes = new DocumentHashes(rendered.pdfSha256(), rendered.xmlSha256(), registerHash);
        archive.store(
                new StoredDocument(
                        draft.invoiceId(), draft.invoiceId(), draft.entityId(), draft.partnerId(), content, hashes),
                rendered);
        numberSeries.register(owner, number, draft.invoiceId(), rendered.sha256());
        crashPoints.reached("finalize.inside-number");
        Outcome.Done done = commands.send(new OnInvoice(
                        draft.invoiceId(),
                        new FinalizeInvoice(
                                content.header(),
                                content.seller(),
                                content.buyer(),
                                hashes,
                                checked.now().transactionsByLine(),
                                by)))
                .orThrow();
        crashPoints.reached("finalize.after-number");
        return new Finalized(content.header(), done);
    }

    private Checked acceptable(DraftRow draft, Set<String> confirmedWarnings) {
        if (!draft.isDraft()) {
            throw new RejectedException(
                    Rejection.conflict("not-a-draft", "expected a draft, but it is %s", draft.state()));
        }
        Checked checked = draftCheck.check(draft);
        if (checked.drift().isPresent()) {
            Drift drift = checked.drift().get();
            throw new RejectedException(Rejection.conflict(
                    "draft-drifted",
                    "expected no change since generation, but %d leads were cancelled, %d came, %s to %s: accept it first",
                    drift.cancelled(),
                    drift.added(),
                    drift.before().net(),
                    drift.after().net()));
        }
        List<Rejection> against = against(checked, confirmedWarnings);
        if (!against.isEmpty()) {
            throw new RejectedException(against);
        }
        return checked;
    }

    private static List<Rejection> against(Checked checked, Set<String> confirmedWarnings) {
        BillingBasis basis = checked.now().basis();
        List<Rejection> against = new ArrayList<>();
        basis.blockers()
                .forEach(blocker ->
                        against.add(Rejection.rule(blocker.code(), blocker.field(), "%s", blocker.message())));
        basis.taxDecision().warnings().stream()
                .filter(code -> !confirmedWarnings.contains(code))
                .forEach(code -> against.add(Rejection.rule(
                        "unconfirmed-warning", "confirmedWarnings", "expected the warning %s to be confirmed", code)));
        against.addAll(InvoiceRules.againstFinalizing(checked.draft().billContent()));
        return against;
    }

    private static boolean isSame(Checked one, Checked other) {
        return one.draft().bill().equals(other.draft().bill())
                && one.now().basis().equals(other.now().basis());
    }

    private static SeriesOwner owner(Checked checked) {
        BillingBasis basis = checked.now().basis();
        return new SeriesOwner(checked.draft().entityId(), basis.entityKey(), basis.zone(), SeriesKind.INVOICE);
    }

    private static DocumentContent content(Checked checked, NextNumber number) {
        BillingBasis basis = checked.now().basis();
        SellerProfile seller = Objects.requireNonNull(basis.seller(), "a missing seller is a blocker");
        DocumentHeader header = new DocumentHeader(
                DocumentType.INVOICE,
                number.documentNumber(),
                number.issueDate(),
                number.issueDate().plusDays(basis.paymentTermsDays()),
                checked.draft().fromDate(),
                checked.draft().toDate());
        return new DocumentContent(
                header,
                seller,
                basis.buyer(),
                basis.taxDecision(),
                checked.draft().billContent(),
                null);
    }

    private static RejectedException unknown(String invoiceId) {
        return new RejectedException(Rejection.notFound("invoice", invoiceId));
    }
}
