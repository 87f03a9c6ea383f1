package io.leadledger.scenario.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.billingrun.Generated;
import io.leadledger.api.invoice.ledger.Unbilled;
import io.leadledger.api.invoice.ledger.Unbilled.PartnerLeads;
import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.setup.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeneratingDraftsTest {
    private static final Generated NOTHING = new Generated(new BillingRunId("r"), List.of(), 0, 0);
    private static final Generated ONE = new Generated(new BillingRunId("r"), List.of(new InvoiceId("i")), 0, 0);

    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api(new MovableTime().waiting());
    private final Said said = new Said();
    private final BilledPeriod january = new BilledPeriod(
            new EntityId("e"), "EUR", new Period("leads", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void partners_whose_rows_were_mended_are_named_in_a_second_call() {
        server.then(NOTHING)
                .then(new Unbilled(List.of(new PartnerLeads(new PartnerId("p1"), null, 1, Money.of("25.00", "EUR")))))
                .then(ONE);

        new Generation(api, said).generate(january, List.of(new TransactionId("t1")));

        assertThat(server.asked())
                .extracting(call -> call.replaceFirst(" Bearer.*", ""))
                .containsExactly(
                        "POST /api/v1/billing-runs", "POST /api/v1/ledger/unbilled", "POST /api/v1/billing-runs");
        assertThat(server.bodies())
                .satisfiesExactly(
                        first -> assertThat(first).doesNotContain("partnerIds"),
                        question -> assertThat(question).contains("\"transactionIds\":[\"t1\"]"),
                        second -> assertThat(second).contains("\"partnerIds\":[\"p1\"]"));
        assertThat(said.lines()).containsExactly("generated                1 new drafts");
    }

    @Test
    void nobody_is_named_when_every_row_is_on_an_invoice() {
        server.then(ONE).then(new Unbilled(List.of()));

        new Generation(api, said).generate(january, List.of(new TransactionId("t1")));

        assertThat(server.asked()).hasSize(2);
    }
}
