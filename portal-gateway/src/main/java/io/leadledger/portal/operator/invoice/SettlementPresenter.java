package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.Settlement;
import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is owed on a final invoice, by either side, and what can be done about it. */
record SettlementPresenter(
        EntityScope scope, InvoiceAnswer invoice, List<CreditNoteAnswer> creditNotes, List<BookedPayment> payments)
        implements OfEntity {

    /** What can be done about it, beside its files. */
    List<Button> actions(List<Button> files) {
        List<Button> buttons = new ArrayList<>(files);
        if (invoice.settlement() != null
                && !invoice.settlement().creditBalance().isZero()) {
            buttons.addFirst(new Button.Menu(
                    say("console.creditBalance"),
                    List.of(
                            new Button.Item(
                                    Icon.ARROW_RIGHT, say("console.creditUse"), path("/credit-balance/use"), false),
                            new Button.Item(
                                    Icon.ARROW_BACK_UP,
                                    say("console.payout"),
                                    path("/credit-balance/payout"),
                                    false))));
        }
        boolean isCredited = invoice.bill()
                .totals()
                .total()
                .equals(
                        invoice.settlement() == null
                                ? null
                                : invoice.settlement().credited());
        if (invoice.settlement() != null && !isCredited) {
            buttons.add(Button.link(say("console.creditLeads"), path("/credit")));
        }
        if (invoice.paymentStatus() == PaymentStatus.OVERDUE) {
            buttons.add(Button.link(say("console.remind"), path("/reminders/new")));
        }
        if (invoice.openAmount() != null) {
            buttons.add(
                    invoice.openAmount().isZero()
                            ? Button.link(say("console.payment.more"), path("/payments/new"))
                            : Button.primary(say("console.payment"), path("/payments/new")));
        }
        return buttons;
    }

    /** Total less credit notes and payments is what is open, or a credit balance and what of it was used: shown, not claimed. */
    @Nullable
    Card<List<Sum>> left() {
        if (invoice.openAmount() == null) {
            return null;
        }
        Stream<Sum> total = Stream.of(Sum.term(
                say("console.column.total"),
                words().amount(invoice.bill().totals().total())));
        Stream<Sum> notes = creditNotes.stream()
                .map(note -> Sum.term(
                                say("console.creditNote.title", note.number()),
                                words().amount(note.bill().totals().total().negated()))
                        .to(scope.path("/credit-notes/" + note.creditNoteId())));
        Stream<Sum> paid = payments.stream()
                .filter(one -> one.kind() == BookedPayment.Kind.PAYMENT && one.reversal() == null)
                .map(one -> booked(one, one.amount().negated()));
        Stream<Sum> used = payments.stream()
                .filter(one -> one.kind() != BookedPayment.Kind.PAYMENT && one.reversal() == null)
                .map(one -> booked(one, one.amount()));
        Stream<Sum> open = Stream.of(Sum.result(say("console.column.open"), words().amount(invoice.openAmount())));
        Stream<Sum> balance = Stream.ofNullable(invoice.settlement())
                .map(Settlement::creditBalance)
                .filter(amount -> !amount.isZero())
                .map(amount -> Sum.term(say("console.creditBalance"), words().amount(amount))
                        .as(Sum.Kind.TOTAL));
        return new Card<>(
                say("console.invoice.left"),
                Stream.of(total, notes, paid, used, open, balance)
                        .flatMap(sums -> sums)
                        .toList());
    }

    private Sum booked(BookedPayment one, Money amount) {
        return Sum.term(PaymentsPresenter.what(one, words()), words().amount(amount));
    }

    private String path(String more) {
        return Addresses.invoice(scope, invoice.invoiceId()) + more;
    }
}
