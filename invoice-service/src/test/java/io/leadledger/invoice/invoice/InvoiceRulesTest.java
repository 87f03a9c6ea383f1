package io.leadledger.invoice.invoice;

import static io.leadledger.invoice.invoice.GivenInvoice.ENTITY;
import static io.leadledger.invoice.invoice.GivenInvoice.INVOICE;
import static io.leadledger.invoice.invoice.GivenInvoice.PARTNER;
import static io.leadledger.invoice.invoice.GivenInvoice.RUN;
import static io.leadledger.invoice.invoice.GivenInvoice.T;
import static io.leadledger.invoice.invoice.GivenInvoice.TAX;
import static io.leadledger.invoice.invoice.GivenInvoice.adjusted;
import static io.leadledger.invoice.invoice.GivenInvoice.bill;
import static io.leadledger.invoice.invoice.GivenInvoice.drafted;
import static io.leadledger.invoice.invoice.GivenInvoice.finalized;
import static io.leadledger.invoice.invoice.GivenInvoice.finalizing;
import static io.leadledger.invoice.invoice.GivenInvoice.fixture;
import static io.leadledger.invoice.invoice.GivenInvoice.line;
import static io.leadledger.invoice.invoice.GivenInvoice.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.id.AdjustmentId;
import io.leadledger.invoice.invoice.InvoiceCommand.AcceptDrift;
import io.leadledger.invoice.invoice.InvoiceCommand.AddAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.DiscardInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.DraftInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.RemoveAdjustment;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An invoice's life through its aggregate: given facts, when a command, then facts or a reason. */
class InvoiceRulesTest {

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

    private static Totals totals(Adjustment... adjustments) {
        return adjusted(bill("25.00"), adjustments).totals();
    }
}
