package io.leadledger.invoice.invoice;

import io.leadledger.id.InvoiceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A command addressed to its invoice.
 *
 * @param expectedVersion the version its sender saw; absent where that does not matter
 */
public record OnInvoice(
        @TargetAggregateIdentifier InvoiceId invoiceId,
        @Nullable Long expectedVersion,
        InvoiceCommand command) {

    /** A command for the invoice as it is, whatever its version. */
    public OnInvoice(InvoiceId invoiceId, InvoiceCommand command) {
        this(invoiceId, null, command);
    }
}
