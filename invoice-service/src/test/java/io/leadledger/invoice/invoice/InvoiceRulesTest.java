package io.leadledger.invoice.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.invoice.InvoiceCommand.AcceptDrift;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.DiscardInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.DraftInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.FinalizeInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An invoice's life through its aggregate: given facts, when a command, then facts or a reason. */
class InvoiceRulesTest {

    private static final InvoiceId INVOICE = new InvoiceId("i");
    private static final EntityId ENTITY = new EntityId("e");
    private static final PartnerId PARTNER = new PartnerId("p");
    private static final BillingRunId RUN = new BillingRunId("run");
    private static final TransactionId T = new TransactionId("t");
    private static final DocumentHeader HEADER = new DocumentHeader(
            DocumentType.INVOICE,
            "LEADS-2026-0001",
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 2, 16),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 1));
    private static final TaxDecision TAX =
            new TaxDecision(TaxTreatment.DOMESTIC, "R-070", "DE", "DE", null, null, null, List.of(), List.of());

    @Test
    void a_draft_is_made_once() {
        when(fixture().givenNoPriorActivity(), new DraftInvoice(drafted("25.00")))
                .expectEvents(drafted("25.00"));
        when(fixture().given(drafted("25.00")), new DraftInvoice(drafted("25.00")))
                .expectNoEvents();
    }

    @Test
    @Tag("R-052")
    void an_adjustment_needs_the_currency_of_the_draft_and_an_amount() {
        Adjustment credit = new Adjustment(new AdjustmentId("a"), Money.of("-30.00", "EUR"), "disputed lead", null);

        when(fixture().given(drafted("25.00")), new AddAdjustment(credit, "op"))
                .expectEvents(new AdjustmentAdded(
                        INVOICE,
                        ENTITY,
                        PARTNER,
                        credit.at(new BigDecimal("19")),
                        adjusted(bill("25.00"), credit).totals(),
                        "op"));
        refused(
                new AddAdjustment(new Adjustment(new AdjustmentId("a"), Money.of("1.00", "USD"), "x", null), "op"),
                "wrong-currency");
        refused(
                new AddAdjustment(new Adjustment(new AdjustmentId("a"), Money.of("0.00", "EUR"), "x", null), "op"),
                "zero-amount");
        refused(new RemoveAdjustment(new AdjustmentId("unknown"), "op"), "not-found");
    }

    @Test
    @Tag("R-052")
    void a_reason_that_no_page_can_print_is_refused_and_a_ligature_is_none() {
        Decision<InvoiceEvent> decision = InvoiceRules.decide(
                new AddAdjustment(
                        new Adjustment(new AdjustmentId("a"), Money.of("-1.00", "EUR"), "\u7406\u7531 x", null), "op"),
                InvoiceRules.evolve(new InvoiceState.Missing(List.of()), drafted("25.00")));

        assertThat(decision)
                .isEqualTo(Decision.rejected(Rejection.rule(
                        "unprintable-text",
                        "reason",
                        "expected Latin, Greek or Cyrillic letters, which the page can print, but was"
                                + " \u7406 (U+7406), \u7531 (U+7531)")));
        refused(
                new AddAdjustment(
                        new Adjustment(new AdjustmentId("a"), Money.of("-1.00", "EUR"), "E\u0323\u0300ko", null), "op"),
                "unprintable-text");
        when(
                        fixture().given(drafted("25.00")),
                        new AddAdjustment(
                                new Adjustment(
                                        new AdjustmentId("a"), Money.of("-1.00", "EUR"), "\uFB01nal discount", null),
                                "op"))
                .expectResultMessageMatching(answers("Applied"));
    }

    @Test
    @Tag("R-052")
    void a_negative_total_is_not_finalized_and_zero_is() {
        Adjustment toZero = new Adjustment(new AdjustmentId("a"), Money.of("-25.00", "EUR"), "x", null);
        Adjustment below = new Adjustment(new AdjustmentId("b"), Money.of("-0.01", "EUR"), "x", null);
        AdjustmentAdded first = new AdjustmentAdded(INVOICE, ENTITY, PARTNER, toZero, totals(toZero), "op");
        AdjustmentAdded second = new AdjustmentAdded(INVOICE, ENTITY, PARTNER, below, totals(toZero, below), "op");

        when(fixture().given(drafted("25.00"), first, second), finalizing(List.of(T)))
                .expectNoEvents()
                .expectResultMessageMatching(answers("negative-total"));
        when(fixture().given(drafted("25.00"), first), finalizing(List.of(T)))
                .expectResultMessageMatching(answers("Applied"));
    }

    @Test
    @Tag("R-052")
    void changes_that_leave_an_adjustment_at_a_rate_of_no_line_are_accepted_without_it_alone() {
        Bill twoRates = new Bill(
                List.of(line("25.00", "19"), line("25.00", "7")),
                List.of(),
                bill("50.00").totals());
        Adjustment disputed = new Adjustment(new AdjustmentId("a"), Money.of("-5.00", "EUR"), "disputed lead", null);
        Bill gone = adjusted(twoRates, disputed.at(new BigDecimal("16")));
        Bill there = adjusted(twoRates, disputed.at(new BigDecimal("7.0")));

        refused(new AcceptDrift(TAX, "h", gone, "op"), "adjustment-rate-gone");
        when(fixture().given(drafted("25.00")), new AcceptDrift(TAX, "h", there, "op"))
                .expectResultMessageMatching(answers("Applied"));
        when(fixture().given(drafted("25.00")), new AcceptDrift(TAX, "h", adjusted(twoRates), "op"))
                .expectResultMessageMatching(answers("Applied"));
    }

    @Test
    void a_draft_whose_leads_are_all_cancelled_has_nothing_to_bill() {
        Bill empty = new Bill(List.of(), List.of(), bill("0.00").totals());

        when(fixture().given(drafted("25.00")), new AcceptDrift(TAX, "h", empty, "op"))
                .expectResultMessageMatching(answers("Applied"));
        InvoiceDrafted nothing = new InvoiceDrafted(
                INVOICE, ENTITY, PARTNER, RUN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), TAX, "h", empty);
        when(fixture().given(nothing), finalizing(List.of()))
                .expectNoEvents()
                .expectResultMessageMatching(answers("nothing-to-bill"));
    }

    @Test
    @Tag("R-044")
    void a_draft_that_drifted_is_not_finalized_by_the_aggregate_itself() {
        Totals then = bill("25.00").totals();
        Drift drift = new Drift(1, 0, then, bill("0.00").totals(), List.of(), List.of());

        when(
                        fixture().given(drafted("25.00")),
                        finalizing(List.of(T), new Standing(Optional.of(drift), List.of(), Set.of())))
                .expectNoEvents()
                .expectResultMessageMatching(answers("draft-drifted"));
    }

    @Test
    @Tag("R-072")
    void blockers_and_unconfirmed_warnings_stop_the_aggregate_and_a_confirmed_one_does_not() {
        TaxDecision warned = new TaxDecision(
                TaxTreatment.DOMESTIC, "R-072", "DE", "FR", null, null, null, List.of(), List.of("no-valid-vat-id"));
        InvoiceDrafted lyon = new InvoiceDrafted(
                INVOICE,
                ENTITY,
                PARTNER,
                RUN,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                warned,
                "h",
                bill("25.00"));
        Finding blocker = new Finding("missing-data", "seller.vatId", "the seller's VAT ID is missing", null);

        when(fixture().given(lyon), finalizing(List.of(T)))
                .expectNoEvents()
                .expectResultMessageMatching(answers("unconfirmed-warning"));
        when(
                        fixture().given(lyon),
                        finalizing(
                                List.of(T),
                                new Standing(Optional.empty(), List.of(blocker), Set.of("no-valid-vat-id"))))
                .expectNoEvents()
                .expectResultMessageMatching(answers("missing-data"));
        when(
                        fixture().given(lyon),
                        finalizing(List.of(T), new Standing(Optional.empty(), List.of(), Set.of("no-valid-vat-id"))))
                .expectResultMessageMatching(answers("Applied"));
    }

    @Test
    @Tag("R-054")
    void what_is_final_or_discarded_takes_no_command() {
        for (InvoiceCommand command : List.<InvoiceCommand>of(
                new AddAdjustment(new Adjustment(new AdjustmentId("a"), Money.of("1.00", "EUR"), "x", null), "op"),
                new AcceptDrift(TAX, "h", bill("1.00"), "op"),
                new DiscardInvoice("op"),
                finalizing(List.of(T)))) {
            when(fixture().given(drafted("25.00"), finalized()), command)
                    .expectNoEvents()
                    .expectResultMessageMatching(answers("not-a-draft"));
        }
        when(fixture().given(drafted("25.00")), new DiscardInvoice("op"))
                .expectResultMessageMatching(answers("Applied"));
    }

    @Test
    void transaction_ids_travel_before_the_final_fact_in_records_of_at_most_1_000() {
        List<TransactionId> ids = IntStream.range(0, 2_500)
                .mapToObj(i -> new TransactionId("t" + i))
                .toList();

        when(fixture().given(drafted("25.00")), finalizing(ids))
                .expectEvents(
                        new TransactionsBilled(INVOICE, ENTITY, PARTNER, 1, ids.subList(0, 1_000)),
                        new TransactionsBilled(INVOICE, ENTITY, PARTNER, 1, ids.subList(1_000, 2_000)),
                        new TransactionsBilled(INVOICE, ENTITY, PARTNER, 1, ids.subList(2_000, 2_500)),
                        finalized());
    }

    @Test
    void lines_travel_before_their_bill_in_records_of_at_most_1_000_and_are_all_in_force() {
        Bill large = perLead(2_500);
        InvoiceDrafted drafted = new InvoiceDrafted(
                INVOICE, ENTITY, PARTNER, RUN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), TAX, "h", large);
        Map<Integer, List<TransactionId>> ids = new java.util.TreeMap<>();
        large.lines().forEach(line -> ids.put(line.position(), List.of(new TransactionId("t" + line.position()))));
        FinalizeInvoice command = new FinalizeInvoice(
                HEADER,
                Facts.seller(),
                buyer(),
                hashes(),
                ids,
                new Standing(Optional.empty(), List.of(), Set.of()),
                "op");

        List<InvoiceEvent> begun =
                accepted(InvoiceRules.decide(new DraftInvoice(drafted), new InvoiceState.Missing(List.of())));
        InvoiceState state = new InvoiceState.Missing(List.of());
        for (InvoiceEvent event : begun) {
            state = InvoiceRules.evolve(state, event);
        }
        List<InvoiceEvent> ended = accepted(InvoiceRules.decide(command, state));

        assertThat(begun)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("LinesDrafted", "LinesDrafted", "LinesDrafted", "InvoiceDrafted");
        assertThat(((InvoiceState.Draft) state).bill()).isEqualTo(large);
        assertThat(ended)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "TransactionsBilled",
                        "TransactionsBilled",
                        "TransactionsBilled",
                        "LinesBilled",
                        "LinesBilled",
                        "LinesBilled",
                        "InvoiceFinalized");
        TransactionsBilled last = (TransactionsBilled) ended.get(2);
        assertThat(last.linePosition()).isEqualTo(2_001);
        assertThat(last.linePositions()).hasSize(500).endsWith(2_500);
        Bill carried = ((InvoiceFinalized) ended.getLast()).bill();
        assertThat(carried.lines()).hasSize(1_000);
        assertThat(carried.lineCount()).isEqualTo(2_500);
        assertThat(carried.leads()).isEqualTo(2_500);
        assertThat(carried.totals()).isEqualTo(large.totals());
    }

    private static List<InvoiceEvent> accepted(Decision<InvoiceEvent> decision) {
        return ((Decision.Accepted<InvoiceEvent>) decision).events();
    }

    private static Bill perLead(int leads) {
        InvoiceLine one = bill("25.00").lines().getFirst();
        List<InvoiceLine> lines = IntStream.rangeClosed(1, leads)
                .mapToObj(i -> new InvoiceLine(
                        i,
                        one.assignmentId(),
                        one.name(),
                        new LeadId("lead-" + i),
                        1,
                        one.unitPrice(),
                        one.net(),
                        one.vatPercent(),
                        one.serviceFrom(),
                        one.serviceTo(),
                        false,
                        "sha"))
                .toList();
        return BillingCalculation.adjusted(
                new Bill(lines, List.of(), bill("25.00").totals()), List.of());
    }

    private static FixtureConfiguration<InvoiceAggregate> fixture() {
        return new AggregateTestFixture<>(InvoiceAggregate.class);
    }

    private static ResultValidator<InvoiceAggregate> when(
            TestExecutor<InvoiceAggregate> given, InvoiceCommand command) {
        return given.when(new OnInvoice(INVOICE, command));
    }

    private static void refused(InvoiceCommand command, String code) {
        when(fixture().given(drafted("25.00")), command).expectNoEvents().expectResultMessageMatching(answers(code));
    }

    private static org.hamcrest.Matcher<org.axonframework.commandhandling.CommandResultMessage<?>> answers(
            String text) {
        return new org.hamcrest.CustomMatcher<>("an answer with " + text) {
            @Override
            public boolean matches(Object actual) {
                return actual instanceof org.axonframework.commandhandling.CommandResultMessage<?> message
                        && String.valueOf(message.getPayload()).contains(text);
            }
        };
    }

    private static InvoiceDrafted drafted(String price) {
        return new InvoiceDrafted(
                INVOICE,
                ENTITY,
                PARTNER,
                RUN,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                TAX,
                "h",
                bill(price));
    }

    private static InvoiceFinalized finalized() {
        return new InvoiceFinalized(
                INVOICE, ENTITY, PARTNER, HEADER, Facts.seller(), buyer(), TAX, bill("25.00"), hashes(), "op");
    }

    private static FinalizeInvoice finalizing(List<TransactionId> ids) {
        return finalizing(ids, new Standing(Optional.empty(), List.of(), Set.of()));
    }

    private static FinalizeInvoice finalizing(List<TransactionId> ids, Standing standing) {
        return new FinalizeInvoice(
                HEADER, Facts.seller(), buyer(), hashes(), ids.isEmpty() ? Map.of() : Map.of(1, ids), standing, "op");
    }

    private static Buyer buyer() {
        Address address = new Address("Str. 1", "12059", "Berlin", "DE");
        return new Buyer("Alpha GmbH", null, null, address, null, null, null, EInvoiceFormat.ZUGFERD, "de");
    }

    private static DocumentHashes hashes() {
        return new DocumentHashes("p", "x", "r");
    }

    private static Totals totals(Adjustment... adjustments) {
        return adjusted(bill("25.00"), adjustments).totals();
    }

    private static Bill adjusted(Bill bill, Adjustment... adjustments) {
        return BillingCalculation.adjusted(bill, List.of(adjustments));
    }

    private static Bill bill(String price) {
        Money net = Money.of(price, "EUR");
        Money zero = Money.of("0.00", "EUR");
        return adjusted(new Bill(List.of(line(price, "19")), List.of(), new Totals(net, net, zero, net, List.of())));
    }

    private static InvoiceLine line(String price, String vatPercent) {
        Money net = Money.of(price, "EUR");
        return new InvoiceLine(
                1,
                new AssignmentId("a"),
                "a",
                null,
                1,
                net,
                net,
                new BigDecimal(vatPercent),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 31),
                false,
                "sha");
    }
}
