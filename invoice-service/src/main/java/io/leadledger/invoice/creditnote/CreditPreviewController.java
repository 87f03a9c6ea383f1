package io.leadledger.invoice.creditnote;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.BilledLead;
import io.leadledger.api.invoice.creditnote.CreditPreview;
import io.leadledger.api.invoice.creditnote.CreditPreviewApi;
import io.leadledger.api.invoice.creditnote.CreditPreviewForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** What crediting leads would give, over HTTP: by the same calculation that makes the notes. */
@RestController
class CreditPreviewController implements CreditPreviewApi {

    private static final String READ = "hasAuthority('invoices:read')";
    private static final Lists.Items<TransactionId> LEADS =
            new Lists.Items<>(5_000, text -> Parsed.fit(new TransactionId(text)));

    /** A note that is only calculated has no id of its own. */
    private static final CreditNoteId NONE = new CreditNoteId("preview");

    private final CreditableLeads creditable;
    private final CreditsDue creditsDue;
    private final DocumentArchive archive;
    private final Balances balances;

    CreditPreviewController(
            CreditableLeads creditable, CreditsDue creditsDue, DocumentArchive archive, Balances balances) {
        this.creditable = creditable;
        this.creditsDue = creditsDue;
        this.archive = archive;
        this.balances = balances;
    }

    @Override
    @PreAuthorize(READ)
    public Page<BilledLead> leads(
            InvoiceId invoiceId,
            @Nullable String lead,
            @Nullable Integer line,
            @Nullable Integer limit,
            @Nullable String cursor) {
        return creditable.page(
                invoiceId,
                invoice(invoiceId).content().bill().lines(),
                lead == null || lead.isBlank() ? null : lead.strip(),
                line,
                PageRequest.of(limit, cursor, invoiceId, lead, line));
    }

    @Override
    @PreAuthorize(READ)
    public CreditPreview preview(InvoiceId invoiceId, CreditPreviewForm form) {
        Findings found = new Findings();
        found.said("transactionIds", form.transactionIds());
        List<TransactionId> wanted = Lists.of(found, "transactionIds", form.transactionIds(), LEADS);
        found.throwIfAny();
        StoredDocument invoice = invoice(invoiceId);
        List<CreditedLead> chosen = creditable.uncancelled(invoiceId, wanted);
        requireAll(wanted, chosen);
        List<Bill> notes = notes(invoiceId, invoice.content(), chosen);
        Money zero = Money.zero(invoice.content().bill().totals().total().currency());
        Money total = notes.stream().map(note -> note.totals().total()).reduce(zero, Money::plus);
        InvoiceBalance now = balances.find(invoiceId).orElseThrow().balance();
        InvoiceBalance after = new InvoiceBalance(now.total(), now.credited().plus(total), now.paid(), now.used());
        return new CreditPreview(chosen.size(), notes, total, after.open(), after.creditBalance());
    }

    /** One for each VAT rate, in the order in which they are issued; each knows those before it. */
    private List<Bill> notes(InvoiceId invoiceId, DocumentContent invoice, List<CreditedLead> chosen) {
        List<CreditedLead> due = Stream.concat(creditsDue.leads(invoiceId).stream(), chosen.stream())
                .distinct()
                .sorted(Comparator.comparingInt(CreditedLead::linePosition)
                        .thenComparing(lead -> lead.transactionId().value()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Bill> earlier = new ArrayList<>(creditsDue.earlier(invoiceId));
        List<Bill> notes = new ArrayList<>();
        while (!due.isEmpty()) {
            CreditNoteDraft note = CreditNoteDraft.of(NONE, invoiceId, invoice, due, earlier);
            due.removeAll(new LinkedHashSet<>(note.leads()));
            earlier.add(note.bill());
            notes.add(note.bill());
        }
        return notes;
    }

    private static void requireAll(List<TransactionId> wanted, List<CreditedLead> chosen) {
        Set<TransactionId> fitting =
                chosen.stream().map(CreditedLead::transactionId).collect(Collectors.toSet());
        List<Rejection> others = IntStream.range(0, wanted.size())
                .filter(i -> !fitting.contains(wanted.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "not-creditable",
                        "transactionIds[%d]".formatted(i),
                        "expected a lead that the invoice bills and nobody cancelled, but was %s",
                        wanted.get(i)))
                .toList();
        if (!others.isEmpty()) {
            throw new RejectedException(others);
        }
    }

    private StoredDocument invoice(InvoiceId invoiceId) {
        return archive.document(invoiceId.value())
                .filter(document -> document.content().header().type() == DocumentType.INVOICE)
                .orElseThrow(() -> new RejectedException(
                        Rejection.conflict("not-final", "expected a final invoice, but this one has no number")));
    }
}
