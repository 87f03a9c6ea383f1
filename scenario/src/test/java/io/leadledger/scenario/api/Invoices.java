package io.leadledger.scenario.api;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;

/** The one invoice of a partner, as invoice-service shows it. */
public final class Invoices {
    private static final InvoiceId ID = new InvoiceId("i");
    private static final EntityId ENTITY = new EntityId("e");
    private static final PartnerId PARTNER = new PartnerId("p");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 2, 1);
    private static final Money NOTHING = Money.of("0.00", "EUR");
    private static final Totals TOTALS = new Totals(NOTHING, NOTHING, NOTHING, NOTHING, List.of());

    private Invoices() {}

    /** A list with its draft alone. */
    public static Page<InvoiceSummary> draftOf(String partner) {
        var draft = new InvoiceSummary(
                ID,
                State.DRAFT,
                ENTITY,
                PARTNER,
                partner,
                partner,
                FROM,
                TO,
                null,
                null,
                null,
                TOTALS,
                TaxTreatment.DOMESTIC,
                null,
                null,
                null,
                1);
        return new Page<>(List.of(draft), null, 1);
    }

    /** The invoice itself; the warnings are of its tax decision. */
    public static InvoiceAnswer shown(State state, long version, Finding... warnings) {
        var confirmed = List.of(warnings).stream().map(Finding::code).toList();
        return shown(state, version, confirmed, List.of(warnings));
    }

    /** The same with these warnings of the tax decision, and these in all. */
    public static InvoiceAnswer shown(State state, long version, List<String> ofTax, List<Finding> warnings) {
        return new InvoiceAnswer(
                ID,
                state,
                ENTITY,
                PARTNER,
                "k",
                "k",
                FROM,
                TO,
                null,
                null,
                null,
                new TaxDecision(TaxTreatment.DOMESTIC, "r", null, null, null, null, null, List.of(), ofTax),
                new Bill(List.of(), List.of(), TOTALS, null),
                List.of(),
                warnings,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                version);
    }
}
