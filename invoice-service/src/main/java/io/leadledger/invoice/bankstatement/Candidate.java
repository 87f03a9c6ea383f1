package io.leadledger.invoice.bankstatement;

import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice on which something is open, as far as matching knows it.
 *
 * @param names of its partner: as people say it, and as it stands on papers
 * @param ibans from which the partner paid before
 */
record Candidate(
        InvoiceId invoiceId,
        String number,
        PartnerId partnerId,
        List<String> names,
        List<String> ibans,
        Money open,
        LocalDate dueDate) {}
