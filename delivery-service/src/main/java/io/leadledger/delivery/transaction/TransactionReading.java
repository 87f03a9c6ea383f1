package io.leadledger.delivery.transaction;

import io.leadledger.api.Page;
import io.leadledger.api.delivery.transaction.TransactionAnswer;
import io.leadledger.api.delivery.transaction.TransactionAnswer.Cancellation;
import io.leadledger.api.delivery.transaction.TransactionAnswer.State;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.support.Ids;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of transactions, the latest delivery first, by keyset. */
@Component
class TransactionReading {

    private static final long COUNTED_AT_MOST = 10_000;

    private static final String FROM = """
             from transaction t left join cancellation c using (transaction_id)
            """;

    private static final String MATCHING = FROM + """
                    where (:entityId::uuid is null or entity_id = :entityId::uuid)
                      and (:partnerId::uuid is null or partner_id = :partnerId::uuid)
                      and (:assignmentId::uuid is null or assignment_id = :assignmentId::uuid)
                      and (:allowed::uuid[] is null or entity_id = any (:allowed::uuid[]))
                      and (:from::date is null or service_date >= :from::date)
                      and (:to::date is null or service_date < :to::date)
                      and (:cancelled::boolean is null or (c.transaction_id is not null) = :cancelled::boolean)
                    """;

    private static final String PAGE = "select *" + MATCHING + """
              and (:afterId::uuid is null or (delivered_at, transaction_id) < (:afterTime::timestamptz, :afterId::uuid))
            order by delivered_at desc, transaction_id desc
            limit :limit
            """;

    private final JdbcClient jdbc;

    TransactionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TransactionAnswer> find(TransactionId transactionId) {
        return Ids.isId(transactionId)
                ? jdbc.sql("select *" + FROM + " where transaction_id = ?::uuid")
                        .param(transactionId.value())
                        .query(TransactionReading::view)
                        .optional()
                : Optional.empty();
    }

    /** @param allowed ids of the entities that the reader may act for, absent for all */
    Page<TransactionAnswer> page(TransactionFilter filter, @Nullable List<String> allowed, PageRequest page) {
        TransactionKey after = TransactionKey.parse(page.after());
        var rows = filtered(PAGE, filter, allowed)
                .param("afterTime", after == null ? null : after.deliveredAt().toString())
                .param("afterId", after == null ? null : after.transactionId().value())
                .param("limit", page.limit() + 1)
                .query(TransactionReading::view)
                .list();
        return page.page(rows, row -> TransactionKey.of(row).text(), count(filter, allowed));
    }

    private long count(TransactionFilter filter, @Nullable List<String> allowed) {
        return filtered(
                        "select count(*) from (select 1" + MATCHING + " limit " + COUNTED_AT_MOST + ") as counted",
                        filter,
                        allowed)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, TransactionFilter filter, @Nullable List<String> allowed) {
        State state = filter.state();
        return jdbc.sql(sql)
                .param("entityId", Ids.text(filter.entityId()))
                .param("partnerId", Ids.text(filter.partnerId()))
                .param("assignmentId", Ids.text(filter.assignmentId()))
                .param("allowed", Ids.array(allowed))
                .param("from", text(filter.from()))
                .param("to", text(filter.to()))
                .param("cancelled", state == null ? null : state == State.CANCELLED);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static TransactionAnswer view(ResultSet row, int n) throws SQLException {
        Cancellation cancellation = cancellation(row);
        return new TransactionAnswer(
                new TransactionId(row.getString("transaction_id")),
                new DeliveryId(row.getString("delivery_id")),
                new EntityId(row.getString("entity_id")),
                new PartnerId(row.getString("partner_id")),
                new ProfileId(row.getString("profile_id")),
                new AssignmentId(row.getString("assignment_id")),
                new LeadId(row.getString("lead_id")),
                instant(row, "delivered_at"),
                row.getObject("service_date", LocalDate.class),
                Money.ofMinor(row.getLong("price_minor"), Currency.getInstance(row.getString("price_currency"))),
                priceSource(row),
                cancellation == null ? State.RECORDED : State.CANCELLED,
                cancellation);
    }

    private static PriceSource priceSource(ResultSet row) throws SQLException {
        return new PriceSource(
                PriceSource.Kind.valueOf(row.getString("price_kind")),
                row.getString("price_event_id"),
                row.getObject("tier_from_lead", Integer.class),
                row.getInt("position"));
    }

    private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        return cause == null
                ? null
                : new Cancellation(
                        CancellationCause.valueOf(cause),
                        instant(row, "cancelled_at"),
                        row.getString("cancelled_by"),
                        row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
