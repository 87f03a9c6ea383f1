package io.leadledger.portal.console.document;

import io.leadledger.event.invoice.Adjustment;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Finding;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Happened;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Check;
import io.leadledger.portal.view.ActionViews.MenuItem;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Paper;
import io.leadledger.portal.view.Views.Sum;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** One invoice as the page shows it. */
record InvoicePresenter(
        EntityScope scope,
        Invoice invoice,
        Paper paper,
        List<Happened> history,
        List<CreditNote> creditNotes,
        Change change) {

    /** A credit or charge beside the paper; removed by a form of its own. */
    record AdjustmentView(String reason, String kind, String amount, String removeAt, String removeText) {}

    ModelAndView page() {
        Map<String, Object> model = new HashMap<>();
        model.put("crumbs", crumbs());
        model.put("chips", chips());
        model.put("facts", facts());
        model.put("paper", paper);
        model.put("documentNote", documentNote());
        model.put("tax", TaxSentence.of(invoice.taxDecision(), invoice.bill(), invoice.buyer(), words()));
        model.put("history", new HistoryPresenter(scope, invoice, history).steps());
        model.put("draft", invoice.isDraft());
        model.put(
                "format",
                invoice.buyer() == null
                        ? ""
                        : InvoiceChips.format(invoice.buyer().format()));
        model.put(
                "drift",
                Optional.ofNullable(invoice.drift())
                        .map(drift -> new DriftPresenter(scope, invoice, drift, change).drifted()));
        model.put("checks", checks());
        model.put("adjustments", adjustments());
        model.put("hidden", change.hidden());
        model.put("addAt", path("/adjustments/new"));
        model.put("finalizeAt", path("/finalization"));
        model.put("ready", isReady());
        model.put("menu", menu());
        model.put("pdf", path("/pdf"));
        model.put("xml", hasEInvoice() ? path("/xml") : null);
        model.put("files", files());
        model.put("left", left());
        return scope.page("invoice", title(), model);
    }

    private Words words() {
        return scope.words();
    }

    private String path(String more) {
        return scope.path("/invoices/" + invoice.invoiceId() + more);
    }

    private String title() {
        return invoice.number() == null
                ? words().say("console.invoice.for", invoice.partnerName())
                : words().say("console.invoice.title", invoice.number());
    }

    private List<Crumb> crumbs() {
        Period period = new Period(invoice.from(), invoice.to());
        return List.of(
                new Crumb(words().say("console.invoices"), scope.path("/invoices")),
                new Crumb(
                        period.said(words()),
                        Query.of(scope.path("/invoices/month-end"))
                                .with("period", period.text())
                                .toString()),
                new Crumb(invoice.number() == null ? invoice.partnerName() : invoice.number(), null));
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(InvoiceChips.status(
                invoice.paymentStatus() == null ? invoice.state() : invoice.paymentStatus(), words()));
        if (invoice.drift() != null) {
            chips.add(new Chip("warn", "alert-triangle", words().say("console.draft.changed")));
        }
        if (!invoice.blockers().isEmpty()) {
            chips.add(new Chip("bad", "ban", words().say("console.draft.blocked")));
        }
        return chips;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.to(
                words().say("console.column.partner"),
                invoice.partnerName(),
                scope.path("/partners/" + invoice.partnerId())));
        facts.add(Fact.of(
                words().say("console.column.period"),
                words().days(invoice.from(), invoice.to().minusDays(1))));
        facts.add(Fact.of(words().say("console.invoice.leads"), words().number(invoice.leads())));
        facts.add(Fact.of(
                words().say("console.column.net"),
                money(words().amount(invoice.bill().totals().net()))));
        facts.add(Fact.of(
                words().say("console.column.total"),
                money(words().amount(invoice.bill().totals().total()))));
        facts.add(due());
        return facts;
    }

    private Fact due() {
        if (invoice.dueDate() != null) {
            return Fact.of(words().say("console.column.due"), words().date(invoice.dueDate()));
        }
        int days = invoice.paymentTermsDays() == null ? 0 : invoice.paymentTermsDays();
        return new Fact(
                words().say("console.invoice.dueToday"),
                words().date(scope.today().plusDays(days)),
                words().say("console.invoice.netDays", days),
                null,
                false,
                null,
                null);
    }

    private String money(String amount) {
        return amount + ' ' + scope.currency();
    }

    private String documentNote() {
        String language = Locale.forLanguageTag(paper.language()).getDisplayLanguage(words().locale());
        return words().say(
                        invoice.isDraft() ? "console.invoice.asWillReceive" : "console.invoice.asReceived", language);
    }

    /** What is between this draft and its number. */
    private List<Check> checks() {
        if (!invoice.isDraft()) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(check(invoice.drift() == null, "console.check.unchanged", "console.check.changed"));
        if (invoice.blockers().isEmpty()) {
            checks.add(new Check("ok", "circle-check", words().say("console.check.complete"), null));
        }
        invoice.blockers().forEach(blocker -> checks.add(new Check("bad", "ban", finding(blocker), blocker.field())));
        invoice.warnings().forEach(warning -> checks.add(new Check("warn", "alert-triangle", finding(warning), null)));
        if (invoice.warnings().isEmpty()) {
            checks.add(new Check("ok", "circle-check", words().say("console.check.taxed"), null));
        }
        boolean negative = invoice.bill().totals().net().isNegative();
        checks.add(check(!negative, "console.check.notNegative", "console.check.negative"));
        return checks;
    }

    private Check check(boolean good, String text, String otherwise) {
        return good
                ? new Check("ok", "circle-check", words().say(text), null)
                : new Check("warn", "circle-dashed", words().say(text), words().say(otherwise));
    }

    private String finding(Finding finding) {
        return Findings.said(finding, words());
    }

    private boolean isReady() {
        return invoice.isDraft()
                && invoice.drift() == null
                && invoice.blockers().isEmpty();
    }

    private List<AdjustmentView> adjustments() {
        return invoice.bill().adjustments().stream().map(this::adjustment).toList();
    }

    private AdjustmentView adjustment(Adjustment adjustment) {
        return new AdjustmentView(
                adjustment.reason(),
                InvoiceChips.adjustment(adjustment, invoice.bill(), words()),
                words().amount(adjustment.amount()),
                path("/adjustments/" + adjustment.adjustmentId() + "/removal"),
                words().say("console.adjustment.remove", adjustment.reason()));
    }

    private List<MenuItem> menu() {
        return invoice.isDraft()
                ? List.of(new MenuItem(
                        words().say("console.discard"), "trash", path("/discarding"), null, true, null, false))
                : List.of();
    }

    /** Hashes prove the stored bytes. */
    private List<Fact> files() {
        return invoice.hashes() == null ? List.of() : Hashes.of(invoice.hashes(), words());
    }

    private boolean hasEInvoice() {
        return invoice.hashes() != null && invoice.hashes().xmlSha256() != null;
    }

    /** Total less credit notes is what is open: shown, not claimed. */
    private List<Sum> left() {
        if (invoice.openAmount() == null) {
            return List.of();
        }
        List<Sum> sums = new ArrayList<>();
        sums.add(new Sum(
                words().say("console.column.total"),
                words().amount(invoice.bill().totals().total()),
                null,
                false,
                false,
                false));
        creditNotes.forEach(note -> sums.add(new Sum(
                words().say("console.creditNote.title", note.number()),
                words().amount(note.bill().totals().total().negated()),
                scope.path("/credit-notes/" + note.creditNoteId()),
                false,
                false,
                false)));
        sums.add(new Sum(
                words().say("console.column.open"), words().amount(invoice.openAmount()), null, true, true, false));
        return sums;
    }
}
