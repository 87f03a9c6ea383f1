package io.leadledger.invoice.draft;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.invoice.InvoiceCommand.DraftInvoice;
import io.leadledger.invoice.invoice.OnInvoice;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Begins invoices. */
@Component
public class NewDrafts {

    private final Commands commands;
    private final ClaimedTransactions claimed;

    NewDrafts(Commands commands, ClaimedTransactions claimed) {
        this.commands = commands;
        this.claimed = claimed;
    }

    /**
     * Makes a draft and takes its transactions, in the present transaction, which holds the partner's claims.
     *
     * @param transactionsByLine what each line bills, by its position
     */
    public void make(InvoiceDrafted drafted, Map<Integer, List<TransactionId>> transactionsByLine) {
        commands.send(new OnInvoice(drafted.invoiceId(), new DraftInvoice(drafted)))
                .orThrow();
        claimed.claim(drafted.invoiceId(), transactionsByLine);
    }
}
