package io.leadledger.invoice.verify;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Proofs over HTTP. */
@RestController
class ProofController implements ProofApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
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
