package io.leadledger.api.invoice.bankstatement;

import io.leadledger.api.invoice.AmountForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person confirms of a statement: which line pays which invoice. */
public record BookingsForm(@Nullable List<@Nullable BookingForm> bookings) {

    /**
     * One of them; a line that pays several invoices is there several times.
     *
     * @param amount absent for as much as the line has left and the invoice needs
     * @param surplusIsCredit that all the line has left is booked where no amount is said, and what of it goes beyond what is
     *     open becomes a credit balance (D-25)
     */
    public record BookingForm(
            @Nullable String lineId,
            @Nullable String invoiceId,
            @Nullable AmountForm amount,
            @Nullable Boolean surplusIsCredit) {}
}
