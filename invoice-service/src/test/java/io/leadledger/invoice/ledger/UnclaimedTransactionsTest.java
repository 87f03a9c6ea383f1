package io.leadledger.invoice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.event.Topic;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import io.leadledger.invoice.testing.UnclaimedByDefinition;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What no draft and no invoice has is kept as it is defined, whatever happens. */
@Tag("R-051")
class UnclaimedTransactionsTest implements InvoiceServiceTest {

    private static final long SEED = 20260131;
    private static final int STEPS = 60;

    private enum Step {
        DELIVER,
        DELIVER_EARLIER,
        CANCEL,
        CANCEL_BEFORE_IT_COMES,
        GENERATE,
        RECALCULATE,
        DISCARD,
        FINALIZE
    }

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    WhenUnclaimedDiffersThenAlarm sweeper;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> leads = new ArrayList<>();
    private YearMonth month = YearMonth.of(2026, 1);

    @Test
    void after_each_of_many_steps_at_random_it_is_what_the_ledger_says() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        Map<Step, Integer> done = new EnumMap<>(Step.class);

        for (int i = 0; i < STEPS; i++) {
            Step step = i < 3 ? Step.DELIVER : Step.values()[random.nextInt(Step.values().length)];
            done.merge(step, take(step, alpha) ? 1 : 0, Integer::sum);
            ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);

            assertThat(UnclaimedByDefinition.differences(jdbc, alpha.entity()))
                    .as("after step %d, %s; so far %s", i, step, done)
                    .isEmpty();
        }
        assertThat(done.values()).as("each step had its effect: %s", done).allMatch(times -> times > 0);
    }

    @Test
    void the_service_itself_cannot_write_it() {
        for (String statement :
                List.of("delete from unclaimed_transaction", "update unclaimed_transaction set cancelled = true")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("permission denied");
        }
    }

    /** A lead comes and its cancellation too, neither knowing of the other: no order of facts lets that happen. */
    @Test
    void what_differs_all_the_same_is_found_and_derived_anew() throws Exception {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        String known = alpha.delivered(1, "2026-01-10").getFirst();
        String coming = UUID.randomUUID().toString();
        try (Connection cancelling = dataSource.getConnection();
                var statement = cancelling.createStatement()) {
            cancelling.setAutoCommit(false);
            statement.execute("""
                    insert into ledger_cancellation (transaction_id, event_id, entity_id, partner_id, cause, cancelled_at,
                        cancelled_by) values ('%s', 'crossed', '%s', '%s', 'OPERATOR_REFUND', now(), 'test')
                    """.formatted(coming, alpha.entity(), alpha.id()));
            jdbc.sql("""
                            insert into ledger_transaction (transaction_id, event_id, delivery_id, entity_id, partner_id,
                                assignment_id, lead_id, delivered_at, service_date, price_minor, currency, price_source)
                            select ?::uuid, 'crossed', 'crossed', entity_id, partner_id, assignment_id, 'crossed',
                                delivered_at, service_date, price_minor, currency, price_source
                            from ledger_transaction where transaction_id = ?::uuid
                            """).params(coming, known).update();
            cancelling.commit();
        }
        assertThat(UnclaimedByDefinition.differences(jdbc, alpha.entity())).hasSize(2);

        sweeper.sweep();

        assertThat(UnclaimedByDefinition.differences(jdbc, alpha.entity())).isEmpty();
    }

    /** Whether there was something to do. */
    private boolean take(Step step, BilledPartner partner) {
        return switch (step) {
            case DELIVER -> leads.addAll(partner.delivered(1 + random.nextInt(4), "2026-01-1" + random.nextInt(10)));
            case DELIVER_EARLIER -> leads.addAll(partner.delivered(1, "2025-12-1" + random.nextInt(10)));
            case CANCEL -> cancel(partner);
            case CANCEL_BEFORE_IT_COMES -> cancelBeforeItComes(partner);
            case GENERATE -> generate(partner);
            case RECALCULATE -> withDraft(partner, api::recalculate);
            case DISCARD -> withDraft(partner, api::discard);
            case FINALIZE -> withDraft(partner, this::makeFinalAsItIsNow);
        };
    }

    private boolean cancel(BilledPartner partner) {
        String lead = leads.get(random.nextInt(leads.size()));
        partner.cancelled(List.of(lead));
        return true;
    }

    private boolean cancelBeforeItComes(BilledPartner partner) {
        TransactionRecorded lead =
                Facts.recorded(partner.entity(), partner.id(), partner.assignment(), "25.00", "2026-01-20");
        partner.cancelled(List.of(lead.transactionId().value()));
        facts.say(lead);
        return true;
    }

    /** January's, and each time the month after the last one. */
    private boolean generate(BilledPartner partner) {
        if (api.generate(
                        partner.entity(),
                        month.atDay(1).toString(),
                        month.plusMonths(1).atDay(1).toString())
                == 0) {
            return false;
        }
        month = month.plusMonths(1);
        return true;
    }

    private Answer makeFinalAsItIsNow(String draft) {
        api.recalculate(draft);
        return api.makeFinal(draft);
    }

    private boolean withDraft(BilledPartner partner, Function<String, Answer> change) {
        JsonNode drafts = api.get("/api/v1/invoices?entityId={e}&state=DRAFT", partner.entity())
                .json()
                .get("items");
        return !drafts.isEmpty()
                && change.apply(drafts.get(random.nextInt(drafts.size()))
                                        .get("invoiceId")
                                        .asString())
                                .status()
                        == 200;
    }
}
