package io.leadledger.invoice.draft;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.event.bill.Totals;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.ledger.Claims;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes invoices. Whoever changes one takes what it needs in one order: the partner's claims, if transactions change
 * hands, the invoice's row, then Axon's aggregate; so nobody waits for somebody who waits for him.
 */
@Component
public class InvoiceCommands {

    private final Drafts drafts;
    private final Claims claims;
    private final Commands commands;
    private final TransactionTemplate transaction;

    InvoiceCommands(Drafts drafts, Claims claims, Commands commands, PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.claims = claims;
        this.commands = commands;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws RejectedException {@code not-found}, {@code stale-version}, or what the rules say */
    public Done send(OnInvoice on) {
        return locked(on.invoiceId(), draft -> commands.send(on).orThrow());
    }

    /** The same where transactions are taken or given back. */
    Done sendForClaims(OnInvoice on) {
        return lockedWithClaims(on.invoiceId(), draft -> commands.send(on).orThrow());
    }

    /** The sums of an invoice as its last change left them. */
    Totals totals(InvoiceId invoiceId) {
        return drafts.get(invoiceId).sums();
    }

    /** Does this while nobody else changes the invoice. */
    <T> T locked(InvoiceId invoiceId, Function<DraftRow, T> change) {
        return Objects.requireNonNull(transaction.execute(status -> change.apply(drafts.lock(invoiceId))));
    }

    /** Does this while nobody else changes the invoice or takes transactions of its partner. */
    <T> T lockedWithClaims(InvoiceId invoiceId, Function<DraftRow, T> change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            DraftRow seen = drafts.get(invoiceId);
            claims.lock(new Claims.Owner(seen.entityId(), seen.partnerId()));
            return change.apply(drafts.lock(invoiceId));
        }));
    }
}
