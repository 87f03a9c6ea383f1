package io.leadledger.invoice.invoice;

import static io.leadledger.invoice.invoice.GivenInvoice.ENTITY;
import static io.leadledger.invoice.invoice.GivenInvoice.HEADER;
import static io.leadledger.invoice.invoice.GivenInvoice.INVOICE;
import static io.leadledger.invoice.invoice.GivenInvoice.PARTNER;
import static io.leadledger.invoice.invoice.GivenInvoice.RUN;
import static io.leadledger.invoice.invoice.GivenInvoice.TAX;
import static io.leadledger.invoice.invoice.GivenInvoice.bill;
import static io.leadledger.invoice.invoice.GivenInvoice.buyer;
import static io.leadledger.invoice.invoice.GivenInvoice.drafted;
import static io.leadledger.invoice.invoice.GivenInvoice.finalized;
import static io.leadledger.invoice.invoice.GivenInvoice.finalizing;
import static io.leadledger.invoice.invoice.GivenInvoice.fixture;
import static io.leadledger.invoice.invoice.GivenInvoice.hashes;
import static io.leadledger.invoice.invoice.GivenInvoice.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.invoice.InvoiceCommand.DraftInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.FinalizeInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.invoice.testing.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A large invoice's facts are parted, so that none outgrows a record. */
class FinalRecordsTest {

    @Test
    void transaction_ids_travel_before_the_final_fact_in_records_of_at_most_1_000() {
        List<TransactionId> ids = IntStream.range(0, 2_500)
                .mapToObj(i -> new TransactionId("t" + i))
                .toList();

        when(fixture().given(drafted("25.00")), finalizing(ids))
                .expectEvents(
                        new TransactionsBilled(INVOICE, ENTITY, PARTNER, 1, ids.subList(0, 1_000)),
                        new TransactionsBilled(INVOICE, ENTITY, PARTNER, 1, ids.subList(1_000, 2_000)),
                        new TransactionsBilled(INVOICE, ENTITY, PARTNER, 1, ids.subList(2_000, 2_500)),
                        finalized());
    }

    @Test
    void lines_travel_before_their_bill_in_records_of_at_most_1_000_and_are_all_in_force() {
        Bill large = perLead(2_500);
        InvoiceDrafted drafted = new InvoiceDrafted(
                INVOICE, ENTITY, PARTNER, RUN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), TAX, "h", large);
        Map<Integer, List<TransactionId>> ids = new TreeMap<>();
        large.lines().forEach(line -> ids.put(line.position(), List.of(new TransactionId("t" + line.position()))));
        FinalizeInvoice command = new FinalizeInvoice(
                HEADER,
                Facts.seller(),
                buyer(),
                hashes(),
                ids,
                new Standing(Optional.empty(), List.of(), Set.of()),
                "op");

        List<InvoiceEvent> begun =
                accepted(InvoiceRules.decide(new DraftInvoice(drafted), new InvoiceState.Missing(List.of())));
        InvoiceState state = new InvoiceState.Missing(List.of());
        for (InvoiceEvent event : begun) {
            state = InvoiceRules.evolve(state, event);
        }
        List<InvoiceEvent> ended = accepted(InvoiceRules.decide(command, state));

        assertThat(begun)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("LinesDrafted", "LinesDrafted", "LinesDrafted", "InvoiceDrafted");
        assertThat(((InvoiceState.Draft) state).bill()).isEqualTo(large);
        assertThat(ended)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "TransactionsBilled",
                        "TransactionsBilled",
                        "TransactionsBilled",
                        "LinesBilled",
                        "LinesBilled",
                        "LinesBilled",
                        "InvoiceFinalized");
        TransactionsBilled last = (TransactionsBilled) ended.get(2);
        assertThat(last.linePosition()).isEqualTo(2_001);
        assertThat(last.linePositions()).hasSize(500).endsWith(2_500);
        Bill carried = ((InvoiceFinalized) ended.getLast()).bill();
        assertThat(carried.lines()).hasSize(1_000);
        assertThat(carried.lineCount()).isEqualTo(2_500);
        assertThat(carried.leads()).isEqualTo(2_500);
        assertThat(carried.totals()).isEqualTo(large.totals());
    }

    private static List<InvoiceEvent> accepted(Decision<InvoiceEvent> decision) {
        return ((Decision.Accepted<InvoiceEvent>) decision).events();
    }

    private static Bill perLead(int leads) {
        InvoiceLine one = bill("25.00").lines().getFirst();
        List<InvoiceLine> lines = IntStream.rangeClosed(1, leads)
                .mapToObj(i -> new InvoiceLine(
                        i,
                        one.assignmentId(),
                        one.name(),
                        new LeadId("lead-" + i),
                        1,
                        one.unitPrice(),
                        one.net(),
                        one.vatPercent(),
                        one.serviceFrom(),
                        one.serviceTo(),
                        false,
                        "sha"))
                .toList();
        return BillingCalculation.adjusted(
                new Bill(lines, List.of(), bill("25.00").totals()), List.of());
    }
}
