package io.leadledger.portal.gallery;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Mistakes.Mistake;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Cell.Contact;
import io.leadledger.portal.page.list.Cell.Place;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Column.Order;
import io.leadledger.portal.page.list.Column.Sort;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Pager;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.paper.Letterhead;
import io.leadledger.portal.page.paper.Paper;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.part.Post;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.page.story.Issues;
import io.leadledger.portal.page.story.Issues.Calm;
import io.leadledger.portal.page.story.Issues.Weight;
import io.leadledger.portal.page.story.Step;
import java.util.List;

/** Every part of the kit with something of January in it. */
final class Parts {

    static final Post POST =
            new Post("/app/solar-de/x", List.of(new Hidden("key", "0199"), new Hidden("version", "3")));

    static final Head HEAD = Head.of("Invoice for Alpha Solar GmbH")
            .under(Crumb.to("Invoices", "/app/solar-de/invoices"), Crumb.here("Alpha Solar GmbH"))
            .saying("January is over. 7 partners can be billed, 1 thing is in the way.")
            .marked(List.of(Chip.mute(Icon.PENCIL, "Draft"), Chip.warn("Changed"), Chip.bad("Blocked")))
            .doing(
                    Button.download("PDF", "/app/x.pdf"),
                    Button.icon(Icon.CHEVRON_LEFT, "Month before", "?before"),
                    Button.primary("Generate 7 drafts", "/app/solar-de/generate")
                            .opening("generate"),
                    new Button.Menu("More", List.of(new Button.Item(Icon.TRASH, "Discard", "/discard", true))));

    /** With a button that is locked, for what a card on its page says. */
    static final Head LOCKED = HEAD.doing(new Button.Locked("Finalize", "before-finalize"));

    static final List<Fact> FACTS = List.of(
            Fact.to("Partner", "Alpha Solar GmbH", "/app/solar-de/partners/a"),
            Fact.of("VAT ID", "DE31290586").marked(Chip.bad("malformed")),
            Fact.of("Due, finalized today", "16 Feb 2026").noted("14 days net"),
            Fact.of("Access", Chip.ok("On")),
            Fact.of("Lead", "L-20366").copied("L-20366"));

    static final List<Sum> SUMS = List.of(
            Sum.term("Total", "2,112.25"),
            Sum.term("Credit note 2026-C-0001", "−29.75").to("/credit-note"),
            Sum.term("Net", "2,082.50").as(Sum.Kind.SUBTOTAL),
            Sum.result("Open", "2,082.50"),
            Sum.term("Total EUR", "2,112.25").as(Sum.Kind.TOTAL));

    static final List<Step> STEPS = List.of(
            Step.of(
                            Tone.WARN,
                            Icon.BAN,
                            List.of(Part.strong("Lead L-20388 cancelled"), Part.text(", −25.00 EUR")),
                            List.of(Part.text("2 Feb 2026, 10:02 · Jonas Behr")))
                    .with(new Link("event 51,906", "/app/solar-de/audit/51906")),
            Step.of(Tone.INFO, Icon.FILE_INVOICE, "7 drafts generated", "2 Feb 2026, 09:14 · Mara Lindt"),
            Step.later("Not credited"));

    static final Dialog DIALOG = Dialog.warning(
                    "generate",
                    "Finalize 7 drafts of January 2026?",
                    "Takes the numbers SOLAR-2026-0012 to 0018; cannot be undone.",
                    Sending.dangerous(POST, "Finalize 7 drafts", "/app/solar-de/invoices"))
            .saying("Each becomes an invoice of its own.")
            .about(Fact.of("Drafts", "7"), Fact.of("Total", "3,385.69 EUR"));

    static final Empty EMPTY = Empty.of(Icon.SEARCH, "No invoice fits “Alpa”", "6 are open without this filter.")
            .offering(Button.link("Clear the filter", "/app/solar-de/invoices").with(Icon.X));

    static final Mistakes MISTAKES = new Mistakes(List.of(
            new Mistake("vatId", "VAT ID: the check digit of DE31290586 is wrong"),
            new Mistake(null, "Somebody changed it in the meantime.")));

    static final List<Control> CONTROLS = List.of(
            Control.text("legalName", "Legal name", "Isar Dach GmbH").needed(),
            Control.select("country", "Country", "DE", List.of(Option.of("AT", "Austria"), Option.of("DE", "Germany")))
                    .needed(),
            Control.text("vatId", "VAT ID", "DE31290586")
                    .hinted("Two letters and the number, as DE312905867.")
                    .wrong("The check digit is wrong. Is a digit missing?"),
            Control.line(Control.Line.Kind.WHOLE, "terms", "Payment terms", "14")
                    .in("days net"),
            Control.text("currency", "Currency", "EUR").fixed(),
            Control.radios(
                    "format",
                    "E-invoice",
                    "ZUGFERD",
                    List.of(
                            Option.of("PDF_ONLY", "PDF only"),
                            Option.of("ZUGFERD", "ZUGFeRD").noted("PDF with the data inside"))),
            Control.area("notes", "Notes", "Calls back only after 16:00.").hinted("Never visible to the partner."),
            Control.checkbox("perLead", "One line per lead on invoices", true),
            Control.toggle("paused", "Receives leads", true),
            Control.upload("logo", "Logo", "image/png,image/jpeg"));

    static final Letterhead LETTERHEAD = new Letterhead(
            "de",
            "Wie Dokumente beginnen und enden",
            "Nordlicht Leads GmbH",
            "/logo.png",
            "Nordlicht Leads GmbH · Speicherstadt 4 · 20457 Hamburg",
            new Paper.Settlement("Zahlung", List.of(Fact.of("IBAN", "DE89 3704 0044 0532 0130 00")), null),
            List.of(new Paper.Foot("Nordlicht Leads GmbH", List.of("Speicherstadt 4", "20457 Hamburg"))));

    private Parts() {}

    static Issues issues(Weight weight) {
        Issue issue = Issue.of(
                        "Lyon Sarl",
                        "No VAT ID. German VAT 19 % will be charged, 8.55 EUR on 45.00 EUR.",
                        List.of(new Link("Add VAT ID", "/x")))
                .tagged("FR");
        Calm calm = new Calm("Nothing blocks", "9 partners checked on 2 Feb 2026, 09:12");
        return switch (weight) {
            case BLOCKS -> Issues.all(weight, "Blocks finalize", List.of(), calm);
            case WARNS ->
                Issues.all(weight, "Deserves a look", List.of(issue, issue), calm)
                        .first(1, new Link("and 1 more", "/all"));
            case INFORMS -> Issues.all(weight, "For information", List.of(issue), calm);
        };
    }

    static Listing listing() {
        return Listing.of(table().asCards(), EMPTY)
                .under(new Tabs(
                        "Invoices",
                        List.of(new Tab("Draft", "7", "?draft", true), new Tab("All", null, "?all", false))))
                .narrowed(Filter.of("/app/solar-de/invoices")
                        .searching("Number or partner", "q", "Alpha")
                        .keeping(POST.hidden())
                        .narrowedBy(Icon.CALENDAR, "January 2026", "/app/solar-de/invoices")
                        .offering(List.of(Control.date("from", "From", "2026-01-01"))))
                .noted("Cancelled leads stay in this list.");
    }

    static Table table() {
        List<Cell> cells = List.of(
                Cell.head("SOLAR-2026-0012", "/app/solar-de/invoices/12")
                        .said("Alpha")
                        .tagged("DE"),
                Cell.quiet("Alpha Solar GmbH", "/app/solar-de/partners/a"),
                Cell.states(List.of(Chip.ok("Paid")))
                        .before("sent")
                        .after("by bank")
                        .at(Place.FIRST)
                        .reaching(List.of(new Contact(Icon.PHONE, "Call", "tel:+49301234", "Call Anna"))),
                Cell.amount("0.00"),
                Cell.key("2,112.25").at(Place.ON_END),
                Cell.buttons(List.of(
                        Button.download("PDF", "/x.pdf").looking(Look.SMALL),
                        Button.send(Look.SMALL, Icon.CHECK, "Accept", POST))));
        List<Column> columns = List.of(
                Column.of("Number").sorted(new Sort(Order.ASCENDING, "?sort=-number")),
                Column.of("Partner").sorted(new Sort(Order.NONE, "?sort=partner")),
                Column.of("Status"),
                Column.amount("VAT", "EUR"),
                Column.amount("Total", "EUR").sorted(new Sort(Order.DESCENDING, "?sort=total")),
                Column.actions("Files"));
        return new Table(
                "Open invoices",
                columns,
                List.of(new Table.Row(cells, Table.State.PLAIN), new Table.Row(cells, Table.State.GONE)),
                List.of(
                        Cell.head("2 invoices"),
                        Cell.none(),
                        Cell.none(),
                        Cell.none(),
                        Cell.number("4,224.50"),
                        Cell.none()),
                new Pager("1–2 of 214", null, "?at=x"),
                false);
    }

    static Paper paper() {
        return new Paper(
                "de",
                "Rechnung an Alpha Solar GmbH",
                "Nordlicht Leads GmbH",
                "/logo.png",
                "Nordlicht Leads GmbH · Speicherstadt 4 · 20457 Hamburg",
                List.of("Alpha Solar GmbH", "Sonnenallee 1", "12047 Berlin"),
                List.of(Fact.of("Rechnungsnummer", "SOLAR-2026-0012")),
                "Rechnung SOLAR-2026-0012",
                "Für die im Januar 2026 an Sie gelieferten Leads berechnen wir:",
                List.of("Pos.", "Leistung", "Menge", "Einzelpreis", "Betrag EUR"),
                List.of(
                        new Paper.Line(
                                "1", "Alpha Solar", "01.01.–31.01.2026", "71 Leads", "25,00", "1.775,00", "/line/1"),
                        new Paper.Line("2", "Alpha Dach", null, "1 Lead", "25,00", "25,00", null),
                        new Paper.Line(null, "Summe der Positionen", null, null, null, "1.800,00", null),
                        new Paper.Line(null, "Abzug", "Strittiger Lead", null, null, "−25,00", null)),
                List.of(
                        List.of("USt-Satz", "Netto", "USt", "Brutto"),
                        List.of("19 %", "1.775,00", "337,25", "2.112,25")),
                SUMS,
                List.of("Steuerschuldnerschaft des Leistungsempfängers"),
                new Paper.Settlement(
                        "Bitte überweisen Sie bis zum 16.02.2026 ohne Abzug",
                        List.of(Fact.of("IBAN", "DE89 3704 0044 0532 0130 00")),
                        "Ein Guthaben wird verrechnet oder ausgezahlt."),
                List.of(new Paper.Foot("Kontakt", List.of("Mara Lindt"))));
    }
}
