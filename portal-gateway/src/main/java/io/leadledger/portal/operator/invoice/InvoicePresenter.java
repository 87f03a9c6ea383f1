package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.EInvoice;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.operator.invoice.InvoicePage.Beside;
import io.leadledger.portal.operator.invoice.InvoicePage.Document;
import io.leadledger.portal.operator.mailing.Mails;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.paper.Paper;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.story.Check;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One invoice as the page shows it. */
record InvoicePresenter(
        EntityScope scope,
        InvoiceAnswer invoice,
        Paper paper,
        List<HistoryEntry> history,
        List<CreditNoteAnswer> creditNotes,
        List<BookedPayment> payments,
        Mails mails,
        Change change)
        implements OfEntity {

    /** The element that says what keeps a draft from being final. */
    private static final String REASONS = "before-finalize";

    InvoicePage page() {
        return new InvoicePage(
                scope.shell(),
                head(),
                facts(),
                invoice.drift() == null ? null : new DriftPresenter(scope, invoice, invoice.drift(), change).drifted(),
                document(),
                new Beside(
                        checks(),
                        settlement().left(),
                        new PaymentsPresenter(scope, invoice, payments).shown(),
                        invoice.number() == null ? null : mails.shown(),
                        TaxSentence.of(invoice.taxDecision(), invoice.bill(), invoice.buyer(), words()),
                        new AdjustmentsPresenter(scope, invoice, change).shown(),
                        EInvoice.of(format(), invoice.hashes(), path(""), words())),
                new Card<>(say("console.invoice.activity"), new HistoryPresenter(scope, invoice, history).steps()));
    }

    private String path(String more) {
        return Addresses.invoice(scope, invoice.invoiceId()) + more;
    }

    private Head head() {
        Period period = new Period(invoice.from(), invoice.to());
        String title = invoice.number() == null
                ? say("console.invoice.for", invoice.partnerName())
                : say("console.invoice.title", invoice.number());
        return Head.of(title)
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(period.said(words()), Addresses.monthEnd(scope, period)),
                        Crumb.here(invoice.number() == null ? invoice.partnerName() : invoice.number()))
                .marked(chips())
                .doing(invoice.isDraft() ? ofDraft() : settlement().actions(files()));
    }

    private List<Chip> chips() {
        List<Chip> chips =
                new ArrayList<>(List.of(InvoiceChips.status(invoice.state(), invoice.paymentStatus(), words())));
        if (invoice.drift() != null) {
            chips.add(Chip.warn(say("console.draft.changed")));
        }
        if (!invoice.blockers().isEmpty()) {
            chips.add(Chip.bad(say("console.draft.blocked")));
        }
        return chips;
    }

    private List<Button> ofDraft() {
        boolean ready = invoice.drift() == null && invoice.blockers().isEmpty();
        String makeFinal = say("console.finalize");
        return List.of(
                ready ? Button.primary(makeFinal, path("/finalization")) : new Button.Locked(makeFinal, REASONS),
                new Button.Menu(
                        say("console.invoice.more"),
                        List.of(new Button.Item(Icon.TRASH, say("console.discard"), path("/discarding"), true))));
    }

    private SettlementPresenter settlement() {
        return new SettlementPresenter(scope, invoice, creditNotes, payments);
    }

    private List<Button> files() {
        if (invoice.hashes() == null) {
            return List.of();
        }
        Button send = mails.send(path(""));
        Button pdf = Button.download(say("console.invoice.pdf"), path("/pdf"));
        return invoice.hashes().xmlSha256() == null
                ? List.of(send, pdf)
                : List.of(send, Button.download(say("console.invoice.xml"), path("/xml")), pdf);
    }

    private List<Fact> facts() {
        return List.of(
                Fact.to(
                        say("console.column.partner"),
                        invoice.partnerName(),
                        Addresses.partner(scope, invoice.partnerId())),
                Fact.of(
                        say("console.column.period"),
                        words().days(invoice.from(), invoice.to().minusDays(1))),
                Fact.of(say("console.invoice.leads"), words().number(invoice.leads())),
                Fact.of(
                        say("console.column.net"),
                        words().money(invoice.bill().totals().net())),
                Fact.of(
                        say("console.column.total"),
                        words().money(invoice.bill().totals().total())),
                due());
    }

    private boolean isDiscarded() {
        return invoice.state() == State.DISCARDED;
    }

    private Fact due() {
        if (isDiscarded()) {
            return Fact.of(say("console.column.due"), say("console.invoice.neverDue"));
        }
        if (invoice.dueDate() != null) {
            return Fact.of(say("console.column.due"), words().date(invoice.dueDate()));
        }
        int days = invoice.paymentTermsDays() == null ? 0 : invoice.paymentTermsDays();
        return Fact.of(
                        say("console.invoice.dueToday"),
                        words().date(scope.today().plusDays(days)))
                .noted(say("console.invoice.netDays", days));
    }

    private Document document() {
        String key = isDiscarded()
                ? "console.invoice.asDiscarded"
                : invoice.isDraft() ? "console.invoice.asWillReceive" : "console.invoice.asReceived";
        return new Document(say("console.invoice.document"), say(key, words().language(paper.language())), paper);
    }

    private String format() {
        return invoice.buyer() == null
                ? ""
                : InvoiceChips.format(invoice.buyer().format());
    }

    private @Nullable Card<List<Check>> checks() {
        return invoice.isDraft()
                ? new Card<>(say("console.invoice.before"), new DraftChecks(scope, invoice).all())
                : null;
    }
}
