package io.leadledger.invoice.verify;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.api.invoice.proof.ProofsForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.verify.VerifyDocuments.Verifying;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Proofs over HTTP. */
@RestController
class ProofController implements ProofApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final Proofs proofs;
    private final VerifyDocuments verifyDocuments;
    private final Directory directory;
    private final Jobs jobs;
    private final IdempotentRequests requests;

    ProofController(
            Proofs proofs,
            VerifyDocuments verifyDocuments,
            Directory directory,
            Jobs jobs,
            IdempotentRequests requests) {
        this.proofs = proofs;
        this.verifyDocuments = verifyDocuments;
        this.directory = directory;
        this.jobs = jobs;
        this.requests = requests;
    }

    @Override
    @PreAuthorize(READ)
    public JobAnswer start(@Nullable IdempotencyKey key, ProofsForm form) {
        Findings found = new Findings();
        String entity = found.required("entityId", form.entityId(), Texts::line);
        BillingPeriod period =
                form.from() == null && form.to() == null ? null : RequestedPeriod.read(found, form.from(), form.to());
        found.throwIfAny();
        EntityId entityId = new EntityId(Objects.requireNonNull(entity));
        if (directory.entity(entityId).isEmpty()) {
            throw new RejectedException(Rejection.notArrivedYet("entityId", "entity", entityId));
        }
        return requests.once(
                IdempotencyKey.textOf(key),
                List.of("proofs", form),
                JobAnswer.class,
                () -> jobs.start(
                        verifyDocuments,
                        new Jobs.Wish<>(
                                entityId,
                                new Verifying(period),
                                period == null ? null : period.from(),
                                period == null ? null : period.to())));
    }

    @Override
    @PreAuthorize(READ)
    public DocumentProof ofInvoice(InvoiceId invoiceId) {
        return proofs.one(NumberKind.INVOICE, invoiceId.value());
    }

    @Override
    @PreAuthorize(READ)
    public DocumentProof ofCreditNote(CreditNoteId creditNoteId) {
        return proofs.one(NumberKind.CREDIT_NOTE, creditNoteId.value());
    }
}
