package io.leadledger.portal.operator.creditlead;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.creditnote.RefusedCredit;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.figure.Progress;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.page.story.Issues;
import io.leadledger.portal.page.story.Issues.Calm;
import io.leadledger.portal.page.story.Issues.Weight;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far the credit notes of cancelled leads are: told by the leads on notes now, less those that were on notes before.
 *
 * @param leads how many were to be credited
 */
record CreditComingPresenter(
        EntityScope scope,
        InvoiceAnswer invoice,
        int leads,
        int creditedBefore,
        int notesBefore,
        List<CreditNoteAnswer> notes,
        List<RefusedCredit> refused)
        implements OfEntity {

    private static final String WORDS = "console.creditLeads";

    CreditComingPage page() {
        int done = Math.clamp(credited(notes) - creditedBefore, 0, leads);
        String title = say(WORDS + ".coming");
        String said = say(WORDS + ".coming.progress", words().number(done), words().number(leads));
        return new CreditComingPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(
                                        String.valueOf(invoice.number()),
                                        Addresses.invoice(scope, invoice.invoiceId())),
                                Crumb.here(title))
                        .saying(say(done < leads ? WORDS + ".coming.lead" : WORDS + ".come"))
                        .doing(Button.link(
                                say("console.invoice.title", String.valueOf(invoice.number())),
                                Addresses.invoice(scope, invoice.invoiceId()))),
                new Progress(done, Math.max(leads, 1), title, said),
                done < leads
                        ? Button.link(
                                        say("console.job.refresh"),
                                        address(scope, invoice, leads, creditedBefore, notesBefore))
                                .with(Icon.REFRESH)
                        : null,
                notes.stream().skip(notesBefore).map(this::fact).toList(),
                done < leads && !refused.isEmpty() ? List.of(issues()) : List.of());
    }

    /** Where it is told. */
    static String address(EntityScope scope, InvoiceAnswer invoice, int leads, int credited, int notes) {
        return Query.of(Addresses.invoice(scope, invoice.invoiceId()) + CreditLeadsController.PATH + "/coming")
                .with("leads", leads)
                .with("credited", credited)
                .with("notes", notes)
                .toString();
    }

    /** Leads on the notes. */
    static int credited(List<CreditNoteAnswer> notes) {
        return Math.toIntExact(
                notes.stream().mapToLong(note -> note.bill().leads()).sum());
    }

    private Fact fact(CreditNoteAnswer note) {
        return Fact.to(
                say("console.creditNote.title", note.number()),
                words().money(note.bill().totals().total()),
                scope.path("/credit-notes/" + note.creditNoteId()));
    }

    private Issues issues() {
        String heading = say(WORDS + ".refused");
        return Issues.all(
                Weight.BLOCKS,
                heading,
                refused.stream()
                        .map(one -> Issue.of(
                                say("console.issue.refusedCredit", one.invoiceNumber()),
                                one.reasons().stream()
                                        .map(reason -> Refusals.sentence(reason, words()))
                                        .distinct()
                                        .collect(Collectors.joining(" ")),
                                List.of()))
                        .toList(),
                new Calm(heading, heading));
    }
}
