package io.leadledger.delivery.recording;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.delivery.intake.AcceptedDelivery;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives out positions of leads, in the order of recording, within partner, assignment and calendar month of the service
 * date (D-12). A row stays locked until the transaction ends, so positions have no gap and no double.
 */
@Component
class PositionCounter {

    /** What is counted by itself. */
    record Series(AssignmentId assignmentId, PartnerId partnerId, LocalDate month) {

        static Series of(AcceptedDelivery delivery) {
            return new Series(
                    delivery.assignment().assignmentId(),
                    delivery.assignment().partnerId(),
                    delivery.serviceDate().withDayOfMonth(1));
        }
    }

    private record Wanted(Series series, int count) {}

    private static final Comparator<Wanted> LOCK_ORDER = Comparator.comparing(
                    (Wanted wanted) -> wanted.series().assignmentId().value())
            .thenComparing(wanted -> wanted.series().partnerId().value())
            .thenComparing(wanted -> wanted.series().month());

    private static final String TAKE = """
            insert into position_counter as known (assignment_id, partner_id, month, last)
            select * from unnest(?::uuid[], ?::uuid[], ?::date[], ?::integer[])
            on conflict (assignment_id, partner_id, month) do update set last = known.last + excluded.last
            returning assignment_id, partner_id, month, last
            """;

    private final JdbcTemplate jdbc;

    PositionCounter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one position for each billable delivery; the answer is by delivery id. */
    Map<DeliveryId, Integer> take(List<AcceptedDelivery> billable) {
        Map<Series, Integer> counts = new HashMap<>();
        billable.forEach(delivery -> counts.merge(Series.of(delivery), 1, Integer::sum));
        Map<Series, Integer> next = firstOf(counts);
        Map<DeliveryId, Integer> positions = new HashMap<>();
        for (AcceptedDelivery delivery : billable) {
            positions.put(delivery.deliveryId(), next.merge(Series.of(delivery), 1, Integer::sum) - 1);
        }
        return positions;
    }

    private Map<Series, Integer> firstOf(Map<Series, Integer> counts) {
        List<Wanted> wanted = counts.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .sorted(LOCK_ORDER)
                .toList();
        Map<Series, Integer> first = new HashMap<>();
        ColumnBatch.of(wanted)
                .column("uuid", one -> one.series().assignmentId())
                .column("uuid", one -> one.series().partnerId())
                .column("date", one -> one.series().month().toString())
                .column("integer", Wanted::count)
                .query(jdbc, TAKE, (row, n) -> {
                    Series series = new Series(
                            new AssignmentId(row.getString("assignment_id")),
                            new PartnerId(row.getString("partner_id")),
                            row.getObject("month", LocalDate.class));
                    return new Wanted(series, row.getInt("last"));
                })
                .forEach(last -> first.put(last.series(), last.count() - counts.getOrDefault(last.series(), 0) + 1));
        return first;
    }
}
