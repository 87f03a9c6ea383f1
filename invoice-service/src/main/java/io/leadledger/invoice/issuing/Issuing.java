package io.leadledger.invoice.issuing;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.invoice.document.DocumentRenderer;
import io.leadledger.invoice.document.RenderedDocument;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues documents. One is prepared with the number it will probably get; then, in one transaction, it is locked,
 * read again, the series is locked, the number taken, files, register and facts are written. Whatever fails rolls all of
 * it back: no number is taken. What is locked is always locked in this order: draft, aggregate, series.
 */
@Component
public class Issuing {

    private final DocumentRenderer renderer;
    private final NumberedEntry entry;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;
    private final TransactionTemplate oneMoment;

    Issuing(
            DocumentRenderer renderer,
            NumberedEntry entry,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.renderer = renderer;
        this.entry = entry;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Empty if there is nothing to issue. Throws what {@link Issuable#read} throws. */
    public Optional<IssuedDocument> issue(Issuable issuable) {
        Optional<UnnumberedDocument> seen = asOfOneMoment(issuable);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        RenderedDocument prepared = renderer.render(seen.get().content(entry.expected(seen.get())));
        crashPoints.reached(issuable.step() + ".before-number");
        Optional<IssuedDocument> issued = transaction.execute(status -> {
            issuable.lock();
            return issuable.read().map(document -> entry.enter(issuable.step(), document, prepared));
        });
        crashPoints.reached(issuable.step() + ".after-commit");
        return issued;
    }

    /** Nothing is locked yet: what changes while it is read must not leave it half old and half new. */
    private Optional<UnnumberedDocument> asOfOneMoment(Issuable issuable) {
        return oneMoment.execute(status -> issuable.read());
    }
}
