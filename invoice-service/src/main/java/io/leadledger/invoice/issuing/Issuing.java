package io.leadledger.invoice.issuing;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.approval.CheckedDocument;
import io.leadledger.invoice.document.approval.CheckedRenderer;
import io.leadledger.invoice.issuing.Turns.Turn;
import io.leadledger.invoice.numbering.NextNumber;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues documents. One is prepared, and shown to the official rules, with the number it will probably get; then, in one
 * transaction, it is locked, read again, the series is locked, the number taken, files, register and facts are written.
 * Whatever fails rolls all of it back: no number is taken. What is locked is always locked in this order: draft, aggregate,
 * series.
 *
 * <p>Where somebody else took that number meanwhile, or the document changed, the locks are given back and it is prepared anew:
 * what takes a second while a series is locked stops everybody. Only the last attempt does so.
 */
@Component
public class Issuing {

    private static final int ATTEMPTS = 3;

    private final CheckedRenderer renderer;
    private final NumberedEntry entry;
    private final Turns turns;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;
    private final TransactionTemplate oneMoment;

    Issuing(
            CheckedRenderer renderer,
            NumberedEntry entry,
            Turns turns,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.renderer = renderer;
        this.entry = entry;
        this.turns = turns;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Empty if there is nothing to issue. Throws what {@link Issuable#read} throws.
     *
     * @throws io.leadledger.chassis.decision.RejectedException if the official rules refuse the document
     */
    public Optional<IssuedDocument> issue(Issuable issuable) {
        for (int left = ATTEMPTS - 1; ; left--) {
            Optional<UnnumberedDocument> seen = asOfOneMoment(issuable);
            if (seen.isEmpty()) {
                return Optional.empty();
            }
            Attempt attempt = attempt(issuable, seen.get(), left == 0);
            if (!attempt.isOutdated()) {
                crashPoints.reached(issuable.step() + ".after-commit");
                return attempt.issued();
            }
        }
    }

    private Attempt attempt(Issuable issuable, UnnumberedDocument seen, boolean isLast) {
        try (Turn _ = turns.take(seen.series())) {
            CheckedDocument prepared = renderer.render(seen.content(entry.expected(seen)));
            crashPoints.reached(issuable.step() + ".before-number");
            return Objects.requireNonNull(transaction.execute(status -> enter(issuable, prepared, isLast, status)));
        }
    }

    /** @param isOutdated whether what was prepared is not what it would have to be by now */
    private record Attempt(boolean isOutdated, Optional<IssuedDocument> issued) {}

    private Attempt enter(Issuable issuable, CheckedDocument prepared, boolean isLast, TransactionStatus status) {
        issuable.lock();
        Optional<UnnumberedDocument> read = issuable.read();
        if (read.isEmpty()) {
            return new Attempt(false, Optional.empty());
        }
        UnnumberedDocument document = read.get();
        NextNumber number = entry.lock(document);
        DocumentContent content = document.content(number);
        boolean isSame = content.equals(prepared.content());
        if (!isSame && !isLast) {
            status.setRollbackOnly();
            return new Attempt(true, Optional.empty());
        }
        CheckedDocument checked = isSame ? prepared : renderer.render(content);
        return new Attempt(false, Optional.of(entry.enter(issuable.step(), document, number, checked)));
    }

    /** Nothing is locked yet: what changes while it is read must not leave it half old and half new. */
    private Optional<UnnumberedDocument> asOfOneMoment(Issuable issuable) {
        return oneMoment.execute(status -> issuable.read());
    }
}
