package io.leadledger.delivery.transaction;

import io.leadledger.api.delivery.transaction.TransactionAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.Ids;
import io.leadledger.id.TransactionId;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The place of a transaction in the list of transactions. */
record TransactionKey(Instant deliveredAt, TransactionId transactionId) {

    static TransactionKey of(TransactionAnswer transaction) {
        return new TransactionKey(transaction.deliveredAt(), transaction.transactionId());
    }

    String text() {
        return deliveredAt + " " + transactionId;
    }

    /** Reads a place; throws {@link RejectedException} {@code bad-cursor} for anything else. */
    static @Nullable TransactionKey parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int blank = text.indexOf(' ');
        try {
            if (blank > 0 && Ids.isId(text.substring(blank + 1))) {
                return new TransactionKey(
                        Instant.parse(text.substring(0, blank)), new TransactionId(text.substring(blank + 1)));
            }
        } catch (DateTimeException e) {
            throw badCursor();
        }
        throw badCursor();
    }

    private static RejectedException badCursor() {
        return new RejectedException(
                new Rejection(Rejection.Kind.MALFORMED, "bad-cursor", "cursor", "expected a nextCursor of this list"));
    }
}
