package io.leadledger.api.invoice.payment;

import io.leadledger.api.Written;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.money.Money;
import java.util.List;

/**
 * What was booked or taken back, and how the invoice stands now.
 *
 * @param version of the invoice's facts
 */
public record PaymentWritten(
        PaymentId paymentId,
        Money openAmount,
        Money creditBalance,
        PaymentStatus paymentStatus,
        long version,
        List<String> eventIds)
        implements Written {

    @Override
    public String id() {
        return paymentId.value();
    }
}
