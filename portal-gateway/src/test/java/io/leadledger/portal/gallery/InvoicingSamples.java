package io.leadledger.portal.gallery;

import io.leadledger.portal.operator.document.EInvoice;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.operator.invoice.Drifted;
import io.leadledger.portal.operator.invoice.InvoicePage;
import io.leadledger.portal.operator.monthend.MonthEndPage;
import io.leadledger.portal.operator.provenance.LinePage;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.figure.Term;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Check;
import io.leadledger.portal.page.story.Issues.Weight;
import io.leadledger.portal.page.story.Stage;
import io.leadledger.portal.page.story.Stage.State;
import java.util.List;
import java.util.Objects;

/** The pages of a month and its invoices. */
record InvoicingSamples(Shell console) {

    static final TaxSentence TAX =
            new TaxSentence("Tax decision", "German VAT 19 %.", Chip.ok("Domestic 19 %"), Parts.FACTS);
    static final EInvoice FILES = new EInvoice("E-invoice", "ZUGFeRD", Parts.FACTS, "");

    InvoicePage invoice() {
        return new InvoicePage(
                console,
                Parts.LOCKED,
                Parts.FACTS,
                new Drifted(
                        "Changed since generation: 1 cancellation, −25.00 EUR",
                        List.of(
                                new Drifted.Changed("Net", "945.00", "920.00", ", "),
                                new Drifted.Changed("Total", "1,124.55", "1,094.80", " EUR. ")),
                        "Your adjustment is kept.",
                        List.of("Lead", "Line", "What", "When", "EUR"),
                        List.of(new Drifted.Lead("L-20388", "/l", "Alpha", "Cancelled", "2 Feb 2026", "−25.00")),
                        new Drifted.Accept(Parts.POST, "Accept changes")),
                new InvoicePage.Document("Document", "German, as the partner will receive it", Parts.paper()),
                new InvoicePage.Beside(
                        new Card<>(
                                "Before finalize",
                                List.of(
                                        Check.ok("Complete"),
                                        Check.open("Unchanged", "1 change"),
                                        Check.bad("VAT", "x"))),
                        new Card<>("Left", Parts.SUMS),
                        new InvoicePage.Payments(
                                "Payments",
                                List.of(
                                        new InvoicePage.Booked(
                                                "Paid on 10 Feb 2026",
                                                "statement 3",
                                                "20.00",
                                                false,
                                                Button.link("Undo", "/undo").looking(Look.SMALL)),
                                        new InvoicePage.Booked("Paid on 9 Feb 2026", "Undone", "20.00", true, null)),
                                "None"),
                        new Card<>("Mail", Parts.STEPS),
                        TAX,
                        new InvoicePage.Adjustments(
                                "Adjustments",
                                Button.link("Add", "/add").with(Icon.PLUS).looking(Look.SMALL),
                                List.of(new InvoicePage.Adjusted(
                                        "disputed lead",
                                        "Deduction",
                                        "−30.00",
                                        new InvoicePage.Removal(Parts.POST, "Remove"))),
                                "None",
                                new InvoicePage.Offer(
                                        "A discarded draft had these:",
                                        List.of(new InvoicePage.Adjusted("postage", "Charge", "5.00", null)),
                                        Parts.POST,
                                        "Take over")),
                        FILES),
                new Card<>("Activity", Parts.STEPS));
    }

    MonthEndPage monthEnd() {
        MonthEndPage.BillRow row = new MonthEndPage.BillRow(
                "/app/solar-de/invoices/1",
                "Alpha Solar GmbH",
                "FR",
                "ZUGFeRD",
                new MonthEndPage.Tax("DE 19 %", List.of(Chip.warn("Confirm 19 %"))),
                new MonthEndPage.Figures("71", "71 × 25.00", "1,775.00", "337.25", "2,112.25"),
                "Lines of Alpha Solar GmbH",
                List.of(new MonthEndPage.LineRow("Alpha", "71 delivered", "71", "71 × 25.00", "1,775.00")));
        return new MonthEndPage(
                console,
                Parts.HEAD,
                Filter.of("/app/solar-de/invoices/month-end").offering(Parts.CONTROLS.subList(0, 1)),
                Band.of(Tone.INFO, Icon.REFRESH, "Work goes on", "Look again.")
                        .because(List.of(List.of(Part.link("Finalize drafts", "/j"), Part.text(": 2 of 7"))))
                        .offering(Button.send(Look.PLAIN, Icon.REFRESH, "Try again", Parts.POST)),
                null,
                new MonthEndPage.Work(
                        new Card<>(
                                "Month-end",
                                List.of(
                                        Stage.of("Period", "1–31 Jan 2026", State.DONE),
                                        Stage.of("Check", "1 blocks", State.WARN)
                                                .at("#check"),
                                        Stage.of("Preview", "7", State.NOW),
                                        Stage.of("Sent", "0 of 7", State.TODO))),
                        List.of(Parts.issues(Weight.BLOCKS), Parts.issues(Weight.WARNS), Parts.issues(Weight.INFORMS)),
                        new MonthEndPage.Bills(
                                "Preview",
                                "Now",
                                Button.link("Again", "?").with(Icon.REFRESH),
                                Parts.table(),
                                List.of(row)),
                        new MonthEndPage.Bills("Drafts", "Made", null, Parts.table(), List.of(row)),
                        new Card<>("Final", Parts.table())),
                Parts.DIALOG);
    }

    LinePage line() {
        return new LinePage(
                console,
                Parts.HEAD,
                List.of(Term.of(null, "40", "delivered"), Term.of("−", "2", "gone"), Term.result("950.00", "EUR")),
                Objects.requireNonNull(Parts.listing().tabs()),
                Parts.table(),
                Parts.EMPTY,
                new LinePage.Story("L-20366", Chip.ok("Billed"), Parts.STEPS, new Link("Its own page", "/own")));
    }
}
