package io.leadledger.delivery.cancellation;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.cancellation.CancellableTransactions.Cancellable;
import io.leadledger.delivery.directory.EntityTime;
import io.leadledger.delivery.directory.EntityTime.Reading.Refused;
import io.leadledger.delivery.directory.EntityTime.Reading.Understood;
import io.leadledger.delivery.support.Said;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.text.PrintableText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a cancellation, R-042: a known cause, a time, nothing is un-cancelled. Plain Java. */
final class CancellationRules {

    static final int MAX_REASON = 1_000;

    private final ZoneId zone;
    private final String by;
    private final Instant now;

    /**
     * @param zone of the entity, for times without an offset
     * @param by who cancels
     */
    CancellationRules(ZoneId zone, String by, Instant now) {
        this.zone = zone;
        this.by = by;
        this.now = now;
    }

    /** Everything wrong with what a row says, whatever it is about. */
    List<Rejection> errors(CancellationRow row) {
        List<Rejection> errors = new ArrayList<>();
        if (read(row.cancelledAt()) instanceof Refused(Rejection reason)) {
            errors.add(reason);
        }
        causeError(row.cause()).ifPresent(errors::add);
        reasonError(row.reason()).ifPresent(errors::add);
        return errors;
    }

    /** The fact; call it only where {@link #errors} found nothing. */
    TransactionCancelled cancelled(Cancellable transaction, CancellationRow row) {
        if (!(read(row.cancelledAt()) instanceof Understood(var cancelledAt))) {
            throw new IllegalStateException("expected a checked row");
        }
        return new TransactionCancelled(
                transaction.transactionId(),
                transaction.entityId(),
                transaction.partnerId(),
                CancellationCause.valueOf(Objects.requireNonNull(row.cause()).strip()),
                cancelledAt,
                by,
                Said.text(row.reason()));
    }

    /** A time that cannot be read, or that no clock shows, is {@code bad-time}. */
    private EntityTime.Reading read(@Nullable String cancelledAt) {
        if (cancelledAt == null || cancelledAt.isBlank()) {
            return new Refused(rule("missing", "cancelledAt", "expected a time but was nothing"));
        }
        return switch (EntityTime.read(cancelledAt, "cancelledAt", zone)) {
            case Understood understood ->
                EntityTime.futureError(understood.instant(), now, "cancelledAt", "cancelled-in-the-future")
                        .<EntityTime.Reading>map(Refused::new)
                        .orElse(understood);
            case Refused(Rejection reason) ->
                new Refused(new Rejection(reason.kind(), "bad-time", reason.field(), reason.message()));
        };
    }

    private static Optional<Rejection> causeError(@Nullable String cause) {
        if (cause == null || cause.isBlank()) {
            return Optional.of(rule("missing", "cause", "expected a cause but was nothing"));
        }
        List<String> known =
                Arrays.stream(CancellationCause.values()).map(Enum::name).toList();
        return known.contains(cause.strip())
                ? Optional.empty()
                : Optional.of(rule("unknown-cause", "cause", "expected one of %s but was %s", known, cause));
    }

    private static Optional<Rejection> reasonError(@Nullable String reason) {
        if (reason == null) {
            return Optional.empty();
        }
        if (reason.length() > MAX_REASON) {
            return Optional.of(rule("too-long", "reason", "expected at most %d characters", MAX_REASON));
        }
        return PrintableText.is(reason)
                ? Optional.empty()
                : Optional.of(rule("control-character", "reason", "expected printable characters on one line"));
    }
}
