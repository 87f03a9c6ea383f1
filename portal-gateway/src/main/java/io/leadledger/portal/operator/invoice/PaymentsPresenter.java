package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.invoice.InvoicePage.Booked;
import io.leadledger.portal.operator.invoice.InvoicePage.Payments;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was booked on an invoice, the latest first, and how it is taken back. */
record PaymentsPresenter(EntityScope scope, InvoiceAnswer invoice, List<BookedPayment> booked) implements OfEntity {

    /** Absent while there is nothing to pay yet. */
    @Nullable
    Payments shown() {
        return invoice.isDraft() || invoice.number() == null
                ? null
                : new Payments(
                        say("console.payments"), booked.stream().map(this::one).toList(), say("console.payments.none"));
    }

    private Booked one(BookedPayment payment) {
        BookedPayment.Reversal reversal = payment.reversal();
        String amount = words().amount(
                        payment.kind() == BookedPayment.Kind.PAYMENT
                                ? payment.amount()
                                : payment.amount().negated());
        return reversal == null
                ? new Booked(what(payment, words()), note(payment), amount, false, undo(payment))
                : new Booked(
                        what(payment, words()),
                        say("console.payment.undone", reversal.reason(), reversal.by()),
                        amount,
                        true,
                        null);
    }

    /** What it was, and when. */
    static String what(BookedPayment payment, Words words) {
        String on = words.date(payment.on());
        return switch (payment.kind()) {
            case PAYMENT ->
                payment.otherNumber() == null
                        ? words.say("console.payment.on", on)
                        : words.say("console.payment.ofCredit", on, payment.otherNumber());
            case CREDIT_USED -> words.say("console.payment.creditUsed", on, String.valueOf(payment.otherNumber()));
            case PAYOUT -> words.say("console.payment.payout", on);
        };
    }

    private String note(BookedPayment payment) {
        String by = say("console.history.by", words().dateTime(payment.at()), payment.by());
        return payment.reference() == null ? by : payment.reference() + " · " + by;
    }

    private Button undo(BookedPayment payment) {
        return Button.link(
                        say("console.undo"),
                        Addresses.invoice(scope, invoice.invoiceId()) + "/payments/" + payment.paymentId() + "/undo")
                .looking(Look.SMALL);
    }
}
