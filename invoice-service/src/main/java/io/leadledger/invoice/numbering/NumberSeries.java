package io.leadledger.invoice.numbering;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The series of numbers: gap-free, in order, each once. A number is taken in the transaction that stores its
 * document, under the lock of its series' row; what fails takes none.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;
    private final StoredSeries stored;
    private final Clock clock;

    NumberSeries(JdbcClient jdbc, StoredSeries stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    /** What the next number will be if nobody takes one before. */
    public NextNumber expected(SeriesOwner owner) {
        return expected(owner, null, 0);
    }

    /**
     * A number that somebody has the lock for.
     *
     * @param hash of its entry in the register
     */
    public record Given(NextNumber number, String hash) {}

    /**
     * What the next number will be if as many others take one before: to prepare a document outside of the lock. With others
     * before it, the hash of the entry before it is not known yet.
     *
     * @param given the last that was given, which may not be committed yet; absent where that is not known
     */
    public NextNumber expected(SeriesOwner owner, @Nullable Given given, int others) {
        SeriesState state = stored.find(owner);
        if (given != null && state.isBehind(given.number())) {
            state = state.after(given);
        }
        for (int i = 0; i < others; i++) {
            state = state.after(state.next(today(owner)));
        }
        return state.next(today(owner));
    }

    /** The next number; the series is locked until the transaction ends. */
    public NextNumber lock(SeriesOwner owner) {
        return stored.lock(owner).next(today(owner));
    }

    /** Enters the document under the number that {@link #lock} gave. */
    public void register(SeriesOwner owner, NextNumber next, String documentId, String documentHash) {
        String hash = next.registeredHash(documentHash);
        jdbc.sql("""
                        insert into number_register (entity_id, kind, year, number, document_number, document_id,
                            issue_date, document_hash, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        owner.entityId().value(),
                        owner.kind().name(),
                        next.year(),
                        next.number(),
                        next.documentNumber(),
                        documentId,
                        next.issueDate(),
                        documentHash,
                        next.previousHash(),
                        hash)
                .update();
        jdbc.sql("""
                        update number_series set year = ?, last_number = ?, last_hash = ?, last_issue_date = ?
                        where entity_id = ? and kind = ?
                        """)
                .params(
                        next.year(),
                        next.number(),
                        hash,
                        next.issueDate(),
                        owner.entityId().value(),
                        owner.kind().name())
                .update();
    }

    /** In the entity's zone. */
    LocalDate today(SeriesOwner owner) {
        return LocalDate.ofInstant(clock.instant(), owner.zone());
    }
}
