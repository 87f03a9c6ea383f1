package io.leadledger.portal.operator.creditlead;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.delivery.cancellation.CancellationAnswer;
import io.leadledger.api.delivery.cancellation.CancellationApi;
import io.leadledger.api.delivery.cancellation.CancellationResults;
import io.leadledger.api.invoice.creditnote.BilledLead;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.creditnote.CreditPreviewApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Credits leads of a final invoice that somebody chooses: they are cancelled, and the note follows by itself. */
@Controller
@PreAuthorize("isAuthenticated()")
class CreditLeadsController {

    static final String PATH = "/credit";

    private static final String ADDRESS = "/app/{entity}/invoices/{id}" + PATH;
    private static final int MOST = 5_000;

    private final Invoices invoices;
    private final CreditPreviewApi credits;
    private final CancellationApi cancellations;
    private final Clock clock;
    private final News news;

    CreditLeadsController(
            Invoices invoices, CreditPreviewApi credits, CancellationApi cancellations, Clock clock, News news) {
        this.invoices = invoices;
        this.credits = credits;
        this.cancellations = cancellations;
        this.clock = clock;
        this.news = news;
    }

    @GetMapping(ADDRESS)
    Answer list(EntityScope scope, @PathVariable InvoiceId id, ChoiceOfLeads choice, Paging paging) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        return new ChooseLeadsPresenter(
                        scope,
                        invoice,
                        choice,
                        credits.leads(id, choice.lead(), choice.line(), Paging.ROWS, paging.at()),
                        paging)
                .page();
    }

    /** @param all of those that the list shows on all its pages, as far as they can be credited */
    @PostMapping(ADDRESS + "/choice")
    Answer preview(
            EntityScope scope,
            @PathVariable InvoiceId id,
            ChoiceOfLeads choice,
            @RequestParam(defaultValue = "") List<TransactionId> chosen,
            @RequestParam(defaultValue = "false") boolean all,
            HttpServletRequest request) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        List<TransactionId> leads = all ? all(id, choice) : chosen;
        if (leads.isEmpty()) {
            news.warn(request, "console.nothingChosen");
            return Answer.redirect(
                    choice.of(Addresses.invoice(scope, id) + PATH).toString());
        }
        List<CreditNoteAnswer> notes = invoices.creditNotesOf(invoice);
        ChosenLeads wanted = new ChosenLeads(leads, CreditComingPresenter.credited(notes), notes.size());
        return new CreditPresenter(scope, invoice, wanted, credits.preview(id, wanted.preview()))
                .page(Typed.nothing(null), Mistakes.NONE);
    }

    /** Sent twice it cancels once, and leads to the same note. */
    @PostMapping(ADDRESS)
    Answer credit(
            EntityScope scope,
            @PathVariable InvoiceId id,
            @RequestParam List<TransactionId> chosen,
            @RequestParam int credited,
            @RequestParam int notes,
            Typed typed) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        ChosenLeads wanted = new ChosenLeads(chosen, credited, notes);
        Optional<String> reason = typed.text("reason");
        Mistakes mistakes = reason.isEmpty()
                ? Mistakes.at(
                        "reason",
                        scope.words()
                                .say("console.reason.missing", scope.words().say("console.creditLeads.reason")))
                : cancelled(scope, wanted, reason.get());
        return mistakes.isEmpty()
                ? Answer.redirect(CreditComingPresenter.address(scope, invoice, chosen.size(), credited, notes))
                : new CreditPresenter(scope, invoice, wanted, credits.preview(id, wanted.preview()))
                        .page(typed, mistakes)
                        .told(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ADDRESS + "/coming")
    Answer coming(
            EntityScope scope,
            @PathVariable InvoiceId id,
            @RequestParam int leads,
            @RequestParam int credited,
            @RequestParam int notes) {
        InvoiceAnswer invoice = invoices.one(scope.entityId(), id);
        return new CreditComingPresenter(
                        scope,
                        invoice,
                        leads,
                        credited,
                        notes,
                        invoices.creditNotesOf(invoice),
                        invoices.refusedCredits(scope.entityId()).stream()
                                .filter(one -> one.invoiceId().equals(id))
                                .toList())
                .page();
    }

    /** What was against it; nothing where all of them are cancelled now. */
    private Mistakes cancelled(EntityScope scope, ChosenLeads wanted, String reason) {
        try {
            CancellationResults results =
                    cancellations.cancelAll(wanted.cancelled(scope.entityId(), clock.instant(), reason));
            return new Mistakes(results.results().stream()
                    .filter(row -> row.outcome() == CancellationAnswer.Outcome.REJECTED)
                    .flatMap(row -> mistakes(row.errors(), scope).all().stream())
                    .distinct()
                    .toList());
        } catch (ServiceRefused refused) {
            return mistakes(Refusals.mendable(refused).errors(), scope);
        }
    }

    private static Mistakes mistakes(List<ProblemField> errors, EntityScope scope) {
        return Refusals.mistakes(errors, Map.of("reason", "reason"), "console.creditLeads", scope.words());
    }

    private List<TransactionId> all(InvoiceId id, ChoiceOfLeads choice) {
        List<TransactionId> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<BilledLead> page = credits.leads(id, choice.lead(), choice.line(), Page.MAX_LIMIT, cursor);
            page.items().stream()
                    .filter(lead -> lead.cause() == null)
                    .map(BilledLead::transactionId)
                    .forEach(all::add);
            cursor = page.nextCursor();
        } while (cursor != null && all.size() < MOST);
        return all.subList(0, Math.min(all.size(), MOST));
    }
}
