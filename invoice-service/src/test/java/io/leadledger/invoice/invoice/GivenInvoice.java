package io.leadledger.invoice.invoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.invoice.InvoiceCommand.FinalizeInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** An invoice before a command, and what goes into the commands. */
final class GivenInvoice {

    static final InvoiceId INVOICE = new InvoiceId("i");
    static final EntityId ENTITY = new EntityId("e");
    static final PartnerId PARTNER = new PartnerId("p");
    static final BillingRunId RUN = new BillingRunId("run");
    static final TransactionId T = new TransactionId("t");
    static final DocumentHeader HEADER = new DocumentHeader(
            DocumentType.INVOICE,
            "LEADS-2026-0001",
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 2, 16),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 1));
    static final TaxDecision TAX =
            new TaxDecision(TaxTreatment.DOMESTIC, "R-070", "DE", "DE", null, null, null, List.of(), List.of());

    private GivenInvoice() {}

    static FixtureConfiguration<InvoiceAggregate> fixture() {
        return new AggregateTestFixture<>(InvoiceAggregate.class);
    }

    static ResultValidator<InvoiceAggregate> when(TestExecutor<InvoiceAggregate> given, InvoiceCommand command) {
        return given.when(new OnInvoice(INVOICE, command));
    }

    static InvoiceDrafted drafted(String price) {
        return new InvoiceDrafted(
                INVOICE,
                ENTITY,
                PARTNER,
                RUN,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                TAX,
                "h",
                bill(price));
    }

    static InvoiceFinalized finalized() {
        return new InvoiceFinalized(
                INVOICE, ENTITY, PARTNER, HEADER, Facts.seller(), buyer(), TAX, bill("25.00"), hashes(), "op");
    }

    static FinalizeInvoice finalizing(List<TransactionId> ids) {
        return finalizing(ids, new Standing(Optional.empty(), List.of(), Set.of()));
    }

    static FinalizeInvoice finalizing(List<TransactionId> ids, Standing standing) {
        return new FinalizeInvoice(
                HEADER, Facts.seller(), buyer(), hashes(), ids.isEmpty() ? Map.of() : Map.of(1, ids), standing, "op");
    }

    static Buyer buyer() {
        Address address = new Address("Str. 1", "12059", "Berlin", "DE");
        return new Buyer("Alpha GmbH", null, null, address, null, null, null, EInvoiceFormat.ZUGFERD, "de");
    }

    static DocumentHashes hashes() {
        return new DocumentHashes("p", "x", "r", "v");
    }

    static Bill adjusted(Bill bill, Adjustment... adjustments) {
        return BillingCalculation.adjusted(bill, List.of(adjustments));
    }

    static Bill bill(String price) {
        Money net = Money.of(price, "EUR");
        Money zero = Money.of("0.00", "EUR");
        return adjusted(new Bill(List.of(line(price, "19")), List.of(), new Totals(net, net, zero, net, List.of())));
    }

    static InvoiceLine line(String price, String vatPercent) {
        Money net = Money.of(price, "EUR");
        return new InvoiceLine(
                1,
                new AssignmentId("a"),
                "a",
                null,
                1,
                net,
                net,
                new BigDecimal(vatPercent),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 31),
                false,
                "sha");
    }
}
