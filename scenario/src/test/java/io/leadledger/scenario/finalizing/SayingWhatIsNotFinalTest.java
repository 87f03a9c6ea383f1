package io.leadledger.scenario.finalizing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.EndedJobs;
import io.leadledger.scenario.api.Invoices;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.setup.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SayingWhatIsNotFinalTest {
    private static final BilledPeriod MARCH = new BilledPeriod(
            new EntityId("e"), "EUR", new Period("leads", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));

    private final ScriptedServer server = new ScriptedServer();
    private final Api api = server.api(new MovableTime().waiting());
    private final Said said = new Said();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_warning_that_a_run_does_not_confirm_is_told_with_who_decides_where_and_what_settles_it() {
        var draft = Invoices.shown(
                State.DRAFT,
                2,
                List.of("no-valid-vat-id", "vat-territory"),
                List.of(
                        new Finding("no-valid-vat-id", null, "no valid VAT ID: charged; confirm it to finalize"),
                        new Finding(
                                "vat-territory", null, "the postcode 99 is of IC: say it, or confirm it to finalize"),
                        new Finding("vat-id-unconfirmed", null, "nobody confirmed it")));
        server.then(Invoices.draftOf("k"))
                .then(draft)
                .then(EndedJobs.failed(0, "unconfirmed-warning"))
                .then(EndedJobs.failure(
                        "i",
                        new ProblemField(
                                "confirmedWarnings",
                                "unconfirmed-warning",
                                "expected the warning vat-territory to be confirmed")))
                .then(draft);

        assertThat(finalized())
                .containsExactly(new NotFinalized(
                        "k",
                        "vat-territory: the postcode 99 is of IC: say it; a run does not confirm this, for a person has to"
                                + " decide: fill in vat_territory in partners.csv and run again, or confirm it in the"
                                + " console, on the draft (unconfirmed-warning)"));
        assertThat(said.lines()).first().asString().endsWith("confirmed for k: no valid VAT ID: charged");
    }

    @Test
    void letters_that_cannot_be_printed_are_told_with_their_columns_and_why_once() {
        server.then(Invoices.draftOf("k"))
                .then(Invoices.shown(State.DRAFT, 2))
                .then(EndedJobs.failed(0, "unprintable-text"))
                .then(EndedJobs.failure(
                        "i",
                        unprintable("partner.legalName", "x (U+1)"),
                        unprintable("partner.billingAddress.street", "y (U+2)"),
                        unprintable("seller.contact.name", "y (U+2)"),
                        unprintable("assignment.name", "z (U+3)"),
                        new ProblemField("seller.vatId", "missing-data", "the seller's VAT ID is missing")));

        assertThat(finalized())
                .containsExactly(
                        new NotFinalized(
                                "k",
                                "expected letters, but was x (U+1) in legal_name of partners.csv, y (U+2) in street of"
                                        + " partners.csv, y (U+2) in contact_name of operator.yaml, z (U+3) in assignment of"
                                        + " assignments.csv (unprintable-text); the seller's VAT ID is missing (missing-data)"));
    }

    private List<NotFinalized> finalized() {
        return new Finalizing(api, said).run(MARCH, List.of("k"));
    }

    private static ProblemField unprintable(String field, String letter) {
        return new ProblemField(field, "unprintable-text", "expected letters, but was " + letter);
    }
}
