package io.leadledger.invoice.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
    private final Clock clock;

    NumberSeries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the next number will be if nobody takes one before: to prepare a document outside of the lock. */
    public NextNumber expected(SeriesOwner owner) {
        return next(owner, find(owner, "").orElseGet(() -> Row.unused(freeFormat(owner))));
    }

    /** The next number; the series is locked until the transaction ends. */
    public NextNumber lock(SeriesOwner owner) {
        Optional<Row> begun = find(owner, "for update");
        if (begun.isEmpty()) {
            begin(owner);
            begun = find(owner, "for update");
        }
        return next(owner, begun.orElseThrow());
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

    /** A series begins with the first format that no other series has: two never give the same number (D-20). */
    private void begin(SeriesOwner owner) {
        jdbc.sql("""
                        insert into number_series (entity_id, kind, format, year, last_number, last_hash)
                        values (?, ?, ?, 0, 0, ?) on conflict (entity_id, kind) do nothing
                        """)
                .params(owner.entityId().value(), owner.kind().name(), freeFormat(owner), RegisterChain.GENESIS)
                .update();
    }

    private String freeFormat(SeriesOwner owner) {
        return owner.kind()
                .formats(owner.entityKey())
                .filter(format -> jdbc.sql("select not exists (select 1 from number_series where format = ?)")
                        .param(format)
                        .query(Boolean.class)
                        .single())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Row> find(SeriesOwner owner, String lock) {
        return jdbc.sql("""
                        select format, year, last_number, last_hash, last_issue_date from number_series
                        where entity_id = ? and kind = ?
                        """ + lock)
                .params(owner.entityId().value(), owner.kind().name())
                .query(Row.class)
                .optional();
    }

    /** Today in the entity's zone, but never before the number before it; each year begins at 1. */
    private NextNumber next(SeriesOwner owner, Row last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), owner.zone());
        LocalDate issueDate =
                last.lastIssueDate() != null && today.isBefore(last.lastIssueDate()) ? last.lastIssueDate() : today;
        long number = issueDate.getYear() == last.year() ? last.lastNumber() + 1 : 1;
        return new NextNumber(
                issueDate.getYear(),
                number,
                new NumberFormat(last.format()).format(issueDate.getYear(), number),
                issueDate,
                last.lastHash());
    }

    private record Row(
            String format,
            int year,
            long lastNumber,
            String lastHash,
            @Nullable LocalDate lastIssueDate) {

        static Row unused(String format) {
            return new Row(format, 0, 0, RegisterChain.GENESIS, null);
        }
    }
}
