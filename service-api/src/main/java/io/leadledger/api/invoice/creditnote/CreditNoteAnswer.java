package io.leadledger.api.invoice.creditnote;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;

/**
 * A credit note.
 *
 * @param invoice what it corrects
 * @param from first day of the invoice's period
 * @param to day after its last day
 * @param bill amounts are positive and taken back
 */
public record CreditNoteAnswer(
        CreditNoteId creditNoteId,
        EntityId entityId,
        PartnerId partnerId,
        InvoiceReference invoice,
        String number,
        LocalDate issueDate,
        LocalDate from,
        LocalDate to,
        TaxDecision taxDecision,
        Bill bill,
        DocumentHashes hashes,
        SellerProfile seller,
        Buyer buyer) {}
