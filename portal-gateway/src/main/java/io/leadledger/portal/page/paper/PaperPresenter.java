package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.portal.page.paper.Paper.Settlement;
import io.leadledger.portal.page.part.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a document on paper, in the order of its PDF. */
record PaperPresenter(DocumentOnPaper document, PaperWords words, String site) {

    Paper paper() {
        PaperParties parties = parties();
        PaperRows rows = new PaperRows(document, words);
        return new Paper(
                words.locale().getLanguage(),
                words.say(
                        "document.label",
                        heading(),
                        parties.recipient().stream().findFirst().orElse("")),
                parties.brand(),
                parties.logo(site),
                parties.sender(),
                parties.recipient(),
                facts(),
                heading(),
                sentence(),
                List.of(
                        words.say("document.line.position"),
                        words.say("document.line.description"),
                        words.say("document.line.quantity"),
                        words.say("document.line.unit-price"),
                        words.say("document.line.amount", document.currency())),
                rows.lines(),
                rows.vat(),
                rows.sums(),
                notices(),
                settlement(),
                parties.foot());
    }

    private PaperHead head() {
        return document.head();
    }

    private boolean isToBePaid() {
        return !head().isCreditNote() && document.totals().total().amount().signum() > 0;
    }

    private PaperParties parties() {
        return new PaperParties(document.seller(), document.buyer(), document.taxDecision(), words);
    }

    private String either(String ofInvoice, String ofCreditNote) {
        return head().isCreditNote() ? ofCreditNote : ofInvoice;
    }

    private String heading() {
        String number = Objects.requireNonNullElse(head().number(), "");
        return words.say(either("document.title.invoice", "document.title.credit-note"), number)
                .strip();
    }

    private String sentence() {
        InvoiceReference corrected = head().reference();
        if (corrected != null) {
            return words.say("document.sentence.credit-note", corrected.number(), words.date(corrected.issueDate()));
        }
        String period = words.inPeriod(head().firstDay(), head().lastDay());
        return switch (head().late()) {
            case NONE -> words.say("document.sentence.invoice", period);
            case SOME -> words.say("document.sentence.invoice.some-late", period);
            case ALL -> words.say("document.sentence.invoice.all-late");
        };
    }

    private List<Fact> facts() {
        InvoiceReference corrected = head().reference();
        List<Fact> facts = new ArrayList<>();
        fact(
                facts,
                either("document.fact.number", "document.fact.credit-note.number"),
                Objects.requireNonNullElse(head().number(), open()));
        fact(
                facts,
                either("document.fact.date", "document.fact.credit-note.date"),
                head().issueDate() == null ? open() : words.date(head().issueDate()));
        if (corrected != null) {
            fact(facts, "document.fact.corrected.number", corrected.number());
            fact(facts, "document.fact.corrected.date", words.date(corrected.issueDate()));
        }
        fact(
                facts,
                head().late() == Lateness.NONE ? "document.fact.period" : "document.fact.billing-period",
                words.period(head().firstDay(), head().lastDay()));
        if (isToBePaid()) {
            payable(facts);
        }
        fact(facts, "document.fact.vat-id", parties().buyerVatId());
        fact(
                facts,
                "document.fact.buyer-reference",
                document.buyer() == null ? null : document.buyer().buyerReference());
        fact(
                facts,
                "document.fact.contact",
                document.seller() == null ? null : document.seller().contact().name());
        return facts;
    }

    private void payable(List<Fact> facts) {
        if (head().dueDate() != null) {
            fact(facts, "document.fact.due", words.date(head().dueDate()));
        } else if (head().paymentTermsDays() != null) {
            fact(facts, "document.terms", words.say("document.days", head().paymentTermsDays()));
        }
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(Fact.of(words.say(key), value));
        }
    }

    /** What the tax decision demands (R-071: with both VAT IDs). */
    private List<String> notices() {
        boolean reversed = document.taxDecision().treatment() == TaxTreatment.REVERSE_CHARGE;
        return Stream.concat(
                        document.taxDecision().notices().stream(), reversed ? Stream.of(bothVatIds()) : Stream.empty())
                .filter(notice -> !notice.isBlank())
                .toList();
    }

    private String bothVatIds() {
        String seller = parties().sellerVatId();
        String buyer = parties().buyerVatId();
        return String.join(
                " · ",
                PaperParties.present(
                        seller == null ? null : words.say("document.vat-id.seller", seller),
                        buyer == null ? null : words.say("document.vat-id.buyer", buyer)));
    }

    private Settlement settlement() {
        InvoiceReference corrected = head().reference();
        if (corrected != null) {
            return new Settlement(
                    words.say("document.payment.credit-note"),
                    List.of(),
                    words.say("document.terms.credit-note", corrected.number()));
        }
        if (!isToBePaid()) {
            return new Settlement(words.say("document.payment.nothing"), List.of(), null);
        }
        List<Fact> account = new ArrayList<>(parties().account());
        fact(account, "document.payment.reference", Objects.requireNonNullElse(head().number(), open()));
        return new Settlement(payment(), account, null);
    }

    private String payment() {
        return head().dueDate() == null
                ? words.say("document.payment")
                : words.say(
                        hasAccount() ? "document.payment.heading" : "document.payment.heading.no-account",
                        words.date(head().dueDate()));
    }

    private boolean hasAccount() {
        return document.seller() != null && document.seller().bank().iban() != null;
    }

    private String open() {
        return words.say("document.at-finalization");
    }
}
