package io.leadledger.invoice.issuing;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.flight.Stage;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.approval.CheckedDocument;
import io.leadledger.invoice.document.approval.CheckedRenderer;
import io.leadledger.invoice.issuing.NumberedEntry.Prepared;
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
 * transaction, it is locked and read again, files and facts are written as that number has them, the series is locked, and the
 * document is registered if the number is that one. Whatever fails rolls all of it back: no number is taken. What is locked is
 * always locked in this order: draft, aggregate, series; only the last attempt takes the series before the aggregate.
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
        Optional<UnnumberedDocument> seen = asOfOneMoment(issuable);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        try (Turn turn = turns.take(seen.get().series(), Turns.COURTESY)) {
            return issue(issuable, seen, turn);
        }
    }

    /** The same in a turn that was taken before. */
    public Optional<IssuedDocument> issue(Issuable issuable, Turn turn) {
        return issue(issuable, asOfOneMoment(issuable), turn);
    }

    private Optional<IssuedDocument> issue(Issuable issuable, Optional<UnnumberedDocument> first, Turn turn) {
        Optional<UnnumberedDocument> seen = first;
        for (int left = ATTEMPTS - 1; seen.isPresent(); left--) {
            Attempt attempt = attempt(issuable, seen.get(), turn, left <= 0);
            if (!attempt.isOutdated()) {
                crashPoints.reached(issuable.step() + ".after-commit");
                return attempt.issued();
            }
            seen = asOfOneMoment(issuable);
        }
        return Optional.empty();
    }

    private Attempt attempt(Issuable issuable, UnnumberedDocument seen, Turn turn, boolean isLast) {
        CheckedDocument likely = renderer.render(seen.content(turn.expected()));
        crashPoints.reached(issuable.step() + ".before-number");
        NextNumber number = isLast ? turn.expected() : Stage.of("turn", turn::await);
        Prepared prepared = prepared(seen.content(number), number, likely);
        return Stage.of(
                "enter",
                () -> Objects.requireNonNull(
                        transaction.execute(status -> enter(issuable, prepared, turn, isLast, status))));
    }

    /** Made anew where it does not say that. */
    private Prepared prepared(DocumentContent content, NextNumber number, CheckedDocument likely) {
        return new Prepared(number, content.equals(likely.content()) ? likely : renderer.render(content));
    }

    /** @param isOutdated whether what was prepared is not what it would have to be by now */
    private record Attempt(boolean isOutdated, Optional<IssuedDocument> issued) {

        static final Attempt OUTDATED = new Attempt(true, Optional.empty());
    }

    private Attempt enter(Issuable issuable, Prepared prepared, Turn turn, boolean isLast, TransactionStatus status) {
        issuable.lock();
        Optional<UnnumberedDocument> read = issuable.read();
        if (read.isEmpty()) {
            return new Attempt(false, Optional.empty());
        }
        UnnumberedDocument document = read.get();
        NextNumber number = isLast ? entry.lock(document) : prepared.number();
        DocumentContent content = document.content(number);
        Optional<IssuedDocument> issued =
                isLast || content.equals(prepared.checked().content())
                        ? entry.enter(issuable.step(), document, prepared(content, number, prepared.checked()), turn)
                        : Optional.empty();
        if (issued.isEmpty()) {
            status.setRollbackOnly();
            return Attempt.OUTDATED;
        }
        return new Attempt(false, issued);
    }

    /** Nothing is locked yet: what changes while it is read must not leave it half old and half new. */
    private Optional<UnnumberedDocument> asOfOneMoment(Issuable issuable) {
        return Stage.of("read", () -> oneMoment.execute(status -> issuable.read()));
    }
}
