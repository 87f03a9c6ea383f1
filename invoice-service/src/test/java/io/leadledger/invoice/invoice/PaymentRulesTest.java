package io.leadledger.invoice.invoice;

import static io.leadledger.invoice.invoice.GivenInvoice.ENTITY;
import static io.leadledger.invoice.invoice.GivenInvoice.INVOICE;
import static io.leadledger.invoice.invoice.GivenInvoice.PARTNER;
import static io.leadledger.invoice.invoice.GivenInvoice.drafted;
import static io.leadledger.invoice.invoice.GivenInvoice.finalized;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDiscarded;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RecordPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RestoreCreditBalance;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.RevertPayment;
import io.leadledger.invoice.invoice.InvoiceCommand.PaymentCommand.UseCreditBalance;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An invoice of 29.75, issued on 2 February, and what may be booked on it. */
@Tag("R-058")
class PaymentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 20);

    private final List<InvoiceEvent> story = new ArrayList<>(List.of(drafted("25.00"), finalized()));
    private Money credited = euros("0.00");

    @Test
    void all_of_it_or_a_part_is_paid() {
        assertThat(accepted(paying("a", "10.00")))
                .containsExactly(new InvoicePaid(
                        INVOICE,
                        ENTITY,
                        PARTNER,
                        new PaymentId("a"),
                        euros("10.00"),
                        TODAY,
                        "statement 3",
                        PaymentMethod.BY_HAND,
                        null,
                        euros("19.75"),
                        null,
                        "op"));
        assertThat(((InvoicePaid) accepted(paying("b", "19.75")).getFirst()).openAmount())
                .isEqualTo(euros("0.00"));
    }

    @Test
    void more_than_is_open_is_refused_and_so_is_nothing() {
        assertThat(refused(paying("a", "29.76"))).containsExactly("exceeds-open-amount");
        assertThat(refused(paying("a", "0.00"))).containsExactly("too-small");
        assertThat(refused(paying("a", "-1.00"))).containsExactly("too-small");
        assertThat(refused(pay("a", Money.of("1.00", "USD"), TODAY, PaymentMethod.BY_HAND)))
                .containsExactly("wrong-currency");

        accepted(paying("a", "29.75"));
        assertThat(refused(paying("b", "0.01"))).containsExactly("nothing-open");
    }

    @Test
    void more_than_is_open_becomes_a_credit_balance_where_somebody_says_so() {
        assertThat(refused(paying("a", "40.00"))).containsExactly("exceeds-open-amount");

        InvoicePaid paid = (InvoicePaid) accepted(beyond("a", "40.00")).getFirst();
        assertThat(paid.openAmount()).isEqualTo(euros("0.00"));
        assertThat(paid.surplus()).isEqualTo(euros("10.25"));
        assertThat(((InvoicePaid) accepted(beyond("b", "5.00")).getFirst()).surplus())
                .isEqualTo(euros("5.00"));
        assertThat(refused(paying("c", "0.01"))).containsExactly("nothing-open");
        assertThat(refused(beyond("c", "0.00"))).containsExactly("too-small");
        assertThat(refused(using("u", "15.26", null))).containsExactly("exceeds-credit-balance");
        assertThat(accepted(using("u", "15.25", null))).hasSize(1);
        assertThat(refused(new RevertPayment(new PaymentId("b"), TODAY, "x", credited, "op")))
                .containsExactly("credit-balance-used");
    }

    @Test
    void what_somebody_lets_go_beyond_but_does_not_is_an_ordinary_payment() {
        InvoicePaid paid = (InvoicePaid) accepted(beyond("a", "29.75")).getFirst();

        assertThat(paid.surplus()).isNull();
        assertThat(paid.openAmount()).isEqualTo(euros("0.00"));
        assertThat(accepted(new RevertPayment(new PaymentId("a"), TODAY, "x", credited, "op")))
                .hasSize(1);
    }

    @Test
    void what_was_credited_is_not_paid_any_more() {
        credited = euros("29.00");
        assertThat(refused(paying("a", "0.76"))).containsExactly("exceeds-open-amount");

        credited = euros("29.75");
        assertThat(refused(paying("a", "0.75"))).containsExactly("nothing-open");
    }

    @Test
    void nobody_pays_tomorrow_and_by_hand_nobody_before_there_was_an_invoice() {
        LocalDate issued = LocalDate.of(2026, 2, 2);

        assertThat(refused(pay("a", euros("1.00"), TODAY.plusDays(1), PaymentMethod.BANK_STATEMENT)))
                .containsExactly("paid-in-the-future");
        assertThat(refused(pay("a", euros("1.00"), issued.minusDays(1), PaymentMethod.BY_HAND)))
                .containsExactly("paid-before-issue");
        assertThat(accepted(pay("a", euros("1.00"), issued.minusDays(1), PaymentMethod.BANK_STATEMENT)))
                .hasSize(1);
        assertThat(accepted(pay("b", euros("1.00"), issued, PaymentMethod.BY_HAND)))
                .hasSize(1);
    }

    @Test
    void the_same_payment_again_changes_nothing() {
        accepted(paying("a", "10.00"));

        assertThat(accepted(paying("a", "10.00"))).isEmpty();
    }

    @Test
    void undoing_a_payment_opens_the_amount_again_and_twice_has_no_effect() {
        accepted(paying("a", "29.75"));

        assertThat(accepted(new RevertPayment(new PaymentId("a"), TODAY, "booked twice", credited, "op")))
                .containsExactly(new PaymentReverted(
                        INVOICE,
                        ENTITY,
                        PARTNER,
                        new PaymentId("a"),
                        euros("29.75"),
                        TODAY,
                        "booked twice",
                        euros("29.75"),
                        "op"));
        assertThat(accepted(new RevertPayment(new PaymentId("a"), TODAY, "again", credited, "op")))
                .isEmpty();
        assertThat(refused(new RevertPayment(new PaymentId("unknown"), TODAY, "x", credited, "op")))
                .containsExactly("not-found");
        assertThat(accepted(paying("b", "29.75"))).hasSize(1);
    }

    @Test
    void a_draft_and_what_was_discarded_are_not_paid() {
        story.removeLast();
        assertThat(refused(paying("a", "1.00"))).containsExactly("not-final");

        story.add(new InvoiceDiscarded(INVOICE, ENTITY, PARTNER, "op"));
        assertThat(refused(paying("a", "1.00"))).containsExactly("not-final");

        story.clear();
        assertThat(refused(paying("a", "1.00"))).containsExactly("not-found");
    }

    @Test
    void a_credit_note_on_a_paid_invoice_leaves_a_balance_that_is_used_once() {
        assertThat(refused(using("u", "1.00", null))).containsExactly("no-credit-balance");
        accepted(paying("a", "29.75"));
        credited = euros("5.00");

        assertThat(refused(using("u", "5.01", null))).containsExactly("exceeds-credit-balance");
        assertThat(accepted(using("u", "3.00", new InvoiceId("other"))))
                .containsExactly(new CreditBalanceUsed(
                        INVOICE,
                        ENTITY,
                        PARTNER,
                        new PaymentId("u"),
                        euros("3.00"),
                        TODAY,
                        new InvoiceId("other"),
                        "statement 3",
                        euros("2.00"),
                        "op"));
        assertThat(accepted(using("v", "2.00", null))).hasSize(1);
        assertThat(refused(using("w", "0.01", null))).containsExactly("no-credit-balance");
    }

    @Test
    void what_a_used_balance_came_from_is_undone_only_after_its_use() {
        accepted(paying("a", "29.75"));
        credited = euros("5.00");
        accepted(using("u", "3.00", null));

        assertThat(refused(new RevertPayment(new PaymentId("a"), TODAY, "x", credited, "op")))
                .containsExactly("credit-balance-used");
        assertThat(refused(new RevertPayment(new PaymentId("u"), TODAY, "x", credited, "op")))
                .containsExactly("not-found");
        assertThat(accepted(new RestoreCreditBalance(new PaymentId("u"), TODAY, "wrong", credited, "op")))
                .containsExactly(new CreditBalanceRestored(
                        INVOICE,
                        ENTITY,
                        PARTNER,
                        new PaymentId("u"),
                        euros("3.00"),
                        TODAY,
                        "wrong",
                        euros("5.00"),
                        "op"));
        assertThat(accepted(new RestoreCreditBalance(new PaymentId("u"), TODAY, "again", credited, "op")))
                .isEmpty();
        assertThat(accepted(new RevertPayment(new PaymentId("a"), TODAY, "x", credited, "op")))
                .hasSize(1);
    }

    private RecordPayment paying(String id, String amount) {
        return pay(id, euros(amount), TODAY, PaymentMethod.BY_HAND);
    }

    private RecordPayment pay(String id, Money amount, LocalDate day, PaymentMethod method) {
        return new RecordPayment(
                new PaymentId(id), amount, day, "statement 3", method, null, false, credited, TODAY, "op");
    }

    private RecordPayment beyond(String id, String amount) {
        return new RecordPayment(
                new PaymentId(id),
                euros(amount),
                TODAY,
                "statement 3",
                PaymentMethod.BY_HAND,
                null,
                true,
                credited,
                TODAY,
                "op");
    }

    private UseCreditBalance using(String id, String amount, @Nullable InvoiceId other) {
        return new UseCreditBalance(
                new PaymentId(id), euros(amount), TODAY, other, "statement 3", credited, TODAY, "op");
    }

    /** What follows, and it happened. */
    private List<InvoiceEvent> accepted(PaymentCommand command) {
        Decision<InvoiceEvent> decision = decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<InvoiceEvent> events = ((Decision.Accepted<InvoiceEvent>) decision).events();
        story.addAll(events);
        return events;
    }

    private List<String> refused(PaymentCommand command) {
        Decision<InvoiceEvent> decision = decide(command);
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<InvoiceEvent>) decision)
                .reasons().stream().map(Rejection::code).toList();
    }

    private Decision<InvoiceEvent> decide(PaymentCommand command) {
        InvoiceState state = new InvoiceState.Missing(List.of());
        for (InvoiceEvent event : story) {
            state = InvoiceRules.evolve(state, event);
        }
        return InvoiceRules.decide(command, state);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
