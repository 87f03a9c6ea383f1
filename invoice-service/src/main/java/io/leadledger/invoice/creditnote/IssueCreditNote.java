package io.leadledger.invoice.creditnote;

import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record a credit note whose document is made and stored in the same transaction. */
record IssueCreditNote(@TargetAggregateIdentifier String creditNoteId, CreditNoteIssued issued) {}
