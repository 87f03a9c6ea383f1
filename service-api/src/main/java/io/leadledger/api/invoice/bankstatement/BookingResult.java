package io.leadledger.api.invoice.bankstatement;

import io.leadledger.api.ProblemField;
import io.leadledger.event.payment.PaymentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of them, in their order.
 *
 * @param paymentId absent where it was refused
 */
public record BookingResult(
        @Nullable String lineId,
        @Nullable String invoiceId,
        @Nullable PaymentId paymentId,
        List<ProblemField> errors) {}
