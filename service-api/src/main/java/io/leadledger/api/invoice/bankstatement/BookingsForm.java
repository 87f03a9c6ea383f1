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
     */
    public record BookingForm(
            @Nullable String lineId,
            @Nullable String invoiceId,
            @Nullable AmountForm amount) {}
}
