package io.leadledger.invoice.invoice;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command addressed to its invoice. */
public record OnInvoice(@TargetAggregateIdentifier String invoiceId, InvoiceCommand command) {}
