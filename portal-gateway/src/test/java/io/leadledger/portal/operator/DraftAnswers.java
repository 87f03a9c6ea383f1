package io.leadledger.portal.operator;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Drift.DriftedLead;
import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.Settlement;
import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What invoice-service answers of a draft that drifted, in the records of its contract. */
final class DraftAnswers {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 2, 1);

    /** 38 leads at 25.00, of which one was cancelled since; a deduction of 30.00. */
    static final InvoiceAnswer DRAFT = draft(null, tax("19", "920.00", "174.80"));

    /** The deduction is at a rate of its own. */
    static final InvoiceAnswer AT_TWO_RATES =
            draft(new BigDecimal("16"), tax("19", "870.00", "165.30"), tax("16", "50.00", "8.00"));

    /** Drafted, then adjusted. */
    static final List<HistoryEntry> HISTORY = List.of(
            entry(3, "AdjustmentAdded", "2026-02-02T08:31:00Z", totals("950.00", "920.00", "174.80", "1094.80")),
            entry(0, "InvoiceDrafted", "2026-02-02T08:14:00Z", totals("950.00", "950.00", "180.50", "1130.50")));

    private DraftAnswers() {}

    private static InvoiceAnswer draft(@Nullable BigDecimal rate, TaxTotal... taxes) {
        return new InvoiceAnswer(
                new InvoiceId("0199d5a0-0000-7000-8000-0000000000aa"),
                State.DRAFT,
                new EntityId("0199d5a0-0000-7000-8000-000000000001"),
                new PartnerId("0199d5a0-0000-7000-8000-0000000000bb"),
                "alpha",
                "Alpha Solar",
                FROM,
                TO,
                null,
                null,
                null,
                new TaxDecision(
                        TaxTreatment.DOMESTIC,
                        "R-070",
                        "DE",
                        "DE",
                        "DE284177305",
                        "DE312905867",
                        VatIdStatus.WELL_FORMED,
                        List.of(),
                        List.of()),
                new Bill(
                        List.of(line()),
                        List.of(deduction(rate)),
                        totals("950.00", "920.00", "174.80", "1094.80", taxes),
                        null),
                List.of(),
                List.of(),
                drift(),
                PartnerAnswers.ENTITIES.items().getFirst().seller(),
                buyer(),
                14,
                null,
                null,
                null,
                null,
                1,
                null,
                3);
    }

    /** The draft in another state, with these blockers and another drift; a discarded one had {@code discarded}. */
    static InvoiceAnswer as(State state, List<Finding> blockers, @Nullable Drift drift, List<Adjustment> discarded) {
        return new InvoiceAnswer(
                DRAFT.invoiceId(),
                state,
                DRAFT.entityId(),
                DRAFT.partnerId(),
                DRAFT.partnerExternalId(),
                DRAFT.partnerName(),
                FROM,
                TO,
                null,
                null,
                null,
                DRAFT.taxDecision(),
                DRAFT.bill(),
                blockers,
                List.of(),
                drift,
                DRAFT.seller(),
                DRAFT.buyer(),
                state == State.DRAFT ? DRAFT.paymentTermsDays() : null,
                null,
                null,
                null,
                null,
                1,
                discarded,
                4);
    }

    /** The draft of a later version, in which it comes to 1,000.00 net. */
    static InvoiceAnswer later(State state, long version) {
        InvoiceAnswer one = as(state, List.of(), null, List.of());
        return new InvoiceAnswer(
                one.invoiceId(),
                state,
                one.entityId(),
                one.partnerId(),
                one.partnerExternalId(),
                one.partnerName(),
                FROM,
                TO,
                null,
                null,
                null,
                one.taxDecision(),
                new Bill(
                        one.bill().lines(),
                        List.of(),
                        totals("1000.00", "1000.00", "190.00", "1190.00", tax("19", "1000.00", "190.00")),
                        null),
                List.of(),
                List.of(),
                null,
                one.seller(),
                one.buyer(),
                14,
                null,
                null,
                null,
                null,
                1,
                null,
                version);
    }

    /** Billing data changed, and nothing that is billed. */
    static Drift sameSums() {
        Totals totals = totals("950.00", "920.00", "174.80", "1094.80");
        return new Drift(0, 0, totals, totals, List.of(Drift.Other.BILLING_DATA), List.of());
    }

    /** The draft, final and due on 16 February; on it that was paid, by the sums that are told. */
    static InvoiceAnswer issued(PaymentStatus status, String open, String paid, String creditBalance) {
        return issued(status, open, new Settlement(euros("0.00"), euros(paid), euros("0.00"), euros(creditBalance)));
    }

    static InvoiceAnswer issued(PaymentStatus status, String open, Settlement settlement) {
        return new InvoiceAnswer(
                DRAFT.invoiceId(),
                State.FINAL,
                DRAFT.entityId(),
                DRAFT.partnerId(),
                DRAFT.partnerExternalId(),
                DRAFT.partnerName(),
                FROM,
                TO,
                "LEADS-2026-0001",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 2, 16),
                DRAFT.taxDecision(),
                DRAFT.bill(),
                List.of(),
                List.of(),
                null,
                DRAFT.seller(),
                DRAFT.buyer(),
                null,
                new DocumentHashes("a".repeat(64), "b".repeat(64), "c".repeat(64), "d".repeat(64)),
                euros(open),
                status,
                settlement,
                1,
                null,
                4);
    }

    /** A final invoice of which nothing was paid, credited or mailed, as all that its page asks for. */
    static void ofIssued(RecordedServices services, String api, PaymentStatus status) {
        services.answers("GET " + api, issued(status, "1094.80", "0.00", "0.00"));
        services.answers("GET " + api + "/history", HISTORY);
        services.answers("GET " + api + "/payments", List.of());
        services.answers("GET " + api + "/sendings", List.of());
        services.answers("GET /api/v1/credit-notes", new Page<CreditNoteAnswer>(List.of(), null, 0));
    }

    /** A credit note on an invoice. */
    static CreditNoteAnswer note(String id, InvoiceAnswer invoice) {
        return new CreditNoteAnswer(
                new CreditNoteId(id),
                invoice.entityId(),
                invoice.partnerId(),
                new InvoiceReference(invoice.invoiceId(), "LEADS-2026-0001", LocalDate.of(2026, 2, 2)),
                "LEADS-C-2026-0001",
                LocalDate.of(2026, 2, 3),
                invoice.from(),
                invoice.to(),
                invoice.taxDecision(),
                invoice.bill(),
                Objects.requireNonNull(invoice.hashes()),
                Objects.requireNonNull(invoice.seller()),
                Objects.requireNonNull(invoice.buyer()));
    }

    private static InvoiceLine line() {
        return new InvoiceLine(
                1,
                new AssignmentId("0199d5a0-0000-7000-8000-0000000000c1"),
                "alpha-premium",
                null,
                38,
                euros("25.00"),
                euros("950.00"),
                new BigDecimal("19"),
                FROM,
                TO.minusDays(1),
                false,
                null);
    }

    static Adjustment deduction(@Nullable BigDecimal rate) {
        return new Adjustment(
                new AdjustmentId("0199d5a0-0000-7000-8000-0000000000d1"), euros("-30.00"), "disputed lead", rate);
    }

    private static Drift drift() {
        return new Drift(
                1,
                0,
                totals("950.00", "920.00", "174.80", "1094.80"),
                totals("925.00", "895.00", "170.05", "1065.05"),
                List.of(),
                List.of(new DriftedLead(
                        new TransactionId("0199d5a0-0000-7000-8000-0000000000e1"),
                        new LeadId("lead-0388"),
                        "alpha-premium",
                        CancellationCause.RETURN_APPROVED,
                        "wrong number",
                        Instant.parse("2026-02-02T09:02:00Z"),
                        "jonas",
                        euros("-25.00"))));
    }

    private static Buyer buyer() {
        return new Buyer(
                "Alpha Solar GmbH",
                null,
                "buchhaltung@alpha-solar.example",
                new Address("Sonnenallee 12", "12045", "Berlin", "DE"),
                "DE312905867",
                null,
                null,
                EInvoiceFormat.ZUGFERD,
                "de");
    }

    private static HistoryEntry entry(long sequence, String type, String at, Totals totals) {
        boolean drafted = sequence == 0;
        return new HistoryEntry(
                "0199d5a0-0000-7000-8000-0000000000f" + sequence,
                sequence,
                type,
                Instant.parse(at),
                "mara",
                null,
                totals,
                drafted ? 38L : null,
                drafted ? null : deduction(null),
                null,
                null,
                null,
                null);
    }

    private static Totals totals(String lines, String net, String tax, String total, TaxTotal... taxes) {
        return new Totals(euros(lines), euros(net), euros(tax), euros(total), List.of(taxes));
    }

    private static TaxTotal tax(String percent, String net, String tax) {
        return new TaxTotal(new BigDecimal(percent), euros(net), euros(tax));
    }

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
