package io.leadledger.portal.operator.proof;

import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.api.invoice.proof.ProofsForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.portal.operator.job.JobActions;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks whether all documents are to be proved, and what that means; then a job does it. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProofController {

    private final Invoices invoices;
    private final ProofApi proofs;

    ProofController(Invoices invoices, ProofApi proofs) {
        this.invoices = invoices;
        this.proofs = proofs;
    }

    @GetMapping("/app/{entity}/settings/proof")
    Answer ask(EntityScope scope) {
        Words words = scope.words();
        InvoiceCounts counts = invoices.counts(scope.entityId(), DocumentFilter.ALL);
        String address = scope.path("/settings/proof");
        Dialog dialog = Dialog.informing(
                        "proof",
                        words.say("console.proof.title"),
                        words.say("console.proof.consequence"),
                        Sending.of(
                                Change.ofNew().post(address), words.say("console.proof.verb"), scope.path("/settings")))
                .saying(words.say("console.proof.text"))
                .about(
                        Fact.of(words.say("console.download.invoices"), words.number(counts.all() - counts.drafts())),
                        Fact.of(words.say("console.download.notes"), words.number(counts.creditNotes())),
                        Fact.to(
                                words.say("console.settings.export"),
                                words.say("console.export.offer"),
                                scope.path("/settings/export")));
        return QuestionPage.of(scope.shell(), dialog);
    }

    @PostMapping("/app/{entity}/settings/proof")
    Answer prove(EntityScope scope, Typed typed) {
        JobAnswer job = proofs.start(
                Change.of(typed).once(), new ProofsForm(scope.entityId().value(), null, null));
        return Answer.redirect(JobActions.address(scope, job.jobId()));
    }
}
