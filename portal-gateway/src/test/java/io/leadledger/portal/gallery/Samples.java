package io.leadledger.portal.gallery;

import io.leadledger.portal.operator.creditlead.CreditComingPage;
import io.leadledger.portal.operator.creditlead.CreditPage;
import io.leadledger.portal.operator.creditnote.CreditNotePage;
import io.leadledger.portal.operator.download.DownloadPage;
import io.leadledger.portal.operator.entity.EntitiesPage;
import io.leadledger.portal.operator.home.HomePage;
import io.leadledger.portal.operator.job.JobPage;
import io.leadledger.portal.operator.mailtext.MailTextPage;
import io.leadledger.portal.operator.numbering.NumbersPage;
import io.leadledger.portal.operator.partner.PartnerPage;
import io.leadledger.portal.operator.proof.ProofPage;
import io.leadledger.portal.operator.provenance.TransactionPage;
import io.leadledger.portal.operator.schedule.SchedulePage;
import io.leadledger.portal.operator.scope.ProblemPage;
import io.leadledger.portal.operator.search.SearchPage;
import io.leadledger.portal.operator.seller.SellerPage;
import io.leadledger.portal.operator.vatid.VatIdCard;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.figure.Progress;
import io.leadledger.portal.page.figure.Stat;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.help.Help;
import io.leadledger.portal.page.help.Help.Key;
import io.leadledger.portal.page.help.Help.Meaning;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Pager;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Check;
import io.leadledger.portal.page.story.Issues.Weight;
import io.leadledger.portal.page.story.StoryPage;
import io.leadledger.portal.partner.document.DocumentPage;
import io.leadledger.portal.partner.invitation.InvitationPage;
import io.leadledger.portal.partner.invitation.InvitationToldPage;
import io.leadledger.portal.partner.lead.LeadPage;
import io.leadledger.portal.web.ErrorPage;
import java.util.List;

/** Every page of both sites, put together from the parts: nothing on it is absent that could be there. */
record Samples(Shell console, Shell portal) {

    private static final Table FRAME = Table.of("Words", List.of(Column.of("Word"), Column.of("Meaning")));

    List<Page> all() {
        return List.of(
                new ListPage(console, Parts.HEAD, Parts.listing()),
                form(),
                new FormPage(console, Parts.HEAD, form().form().shown()),
                seller(),
                numbers(),
                credit(),
                creditComing(),
                schedule(),
                QuestionPage.of(console, Parts.DIALOG)
                        .refused(Parts.MISTAKES)
                        .listing(Parts.table())
                        .confirming("Confirm", List.of(Option.of("x:no-vat-id", "Charge 19 % VAT."))),
                new ProblemPage(console, Parts.EMPTY, List.of("Somebody changed it in the meantime.")),
                new EntitiesPage(
                        console,
                        Parts.HEAD,
                        List.of(new EntitiesPage.Choice(
                                "Solar DE", "Nordlicht", "EUR, Europe/Berlin", "/app/solar-de")),
                        Parts.EMPTY),
                home(),
                invoicing().invoice(),
                new CreditNotePage(
                        console,
                        Parts.HEAD,
                        Parts.FACTS,
                        Parts.paper(),
                        new Card<>("Left", Parts.SUMS),
                        new Card<>("Mail", Parts.STEPS),
                        InvoicingSamples.TAX,
                        InvoicingSamples.FILES),
                invoicing().monthEnd(),
                job(),
                new MailTextPage(
                        console,
                        Parts.HEAD,
                        Form.of(Parts.POST, "Save text", "/back").asking(Parts.CONTROLS.subList(0, 1)),
                        new Card<>("Example", new MailTextPage.Example("Invoice 1", "Dear Alpha,\n\nattached."))),
                new DownloadPage(
                        console,
                        Parts.HEAD,
                        Filter.of("/app/solar-de/invoices/download").offering(Parts.CONTROLS.subList(0, 1)),
                        null,
                        new Card<>("In the zip", Parts.FACTS)),
                invoicing().line(),
                new ProofPage(
                        console,
                        Parts.HEAD,
                        Band.of(Tone.BAD, Icon.BAN, "Differs", "Lines or sums differ."),
                        new Card<>("The difference", Parts.FACTS),
                        new Card<>("What was compared", List.of(Check.ok("Lines"), Check.bad("Sums", "Sums differ"))),
                        new Card<>("Place in the register", Parts.FACTS),
                        new Card<>("Files", Parts.FACTS)),
                new StoryPage(console, Parts.HEAD, Parts.STEPS, new Pager("1–50 of 2,381", "/before", "/behind")),
                new TransactionPage(console, Parts.HEAD, Parts.FACTS, new Card<>("Story", Parts.STEPS)),
                partner(),
                new SearchPage(
                        console,
                        Parts.HEAD,
                        List.of(new SearchPage.Section("Partners", Parts.table(), new Link("All 214", "/all"))),
                        Parts.EMPTY),
                new io.leadledger.portal.operator.help.HelpPage(console, Parts.HEAD, help()),
                new io.leadledger.portal.partner.help.HelpPage(portal, Parts.HEAD, help()),
                new io.leadledger.portal.partner.home.HomePage(portal, Parts.HEAD),
                new LeadPage(
                        portal,
                        Parts.HEAD,
                        Parts.FACTS,
                        new Card<>("Values", Parts.FACTS),
                        new Card<>("Story", Parts.STEPS)),
                new DocumentPage(
                        portal,
                        Parts.HEAD,
                        Parts.FACTS,
                        Parts.paper(),
                        "500 of 620 lines",
                        new Card<>("Left", Parts.SUMS),
                        new Card<>("Credit notes", Parts.FACTS)),
                invitation(),
                new InvitationToldPage(portal.bare(), Parts.HEAD, new Link("Log in", "/partner/login")),
                new ErrorPage(portal.bare(), Parts.HEAD, new Link("Home", "/partner"), "404, request 12"));
    }

    private JobPage job() {
        return new JobPage(
                console,
                Parts.HEAD,
                Band.of(Tone.BAD, Icon.BAN, "Given up", "Something failed on our side."),
                new Progress(214, 500, "Finalize drafts of January 2026", "214 of 500, 3 failed"),
                Button.link("Look again", "/app/solar-de/jobs/1").with(Icon.REFRESH),
                Parts.FACTS,
                List.of(Parts.issues(Weight.BLOCKS)),
                "Items of the job",
                Parts.listing());
    }

    private FormPage form() {
        return new FormPage(
                console,
                Parts.HEAD,
                Form.of(Parts.POST, "Save billing data", "/app/solar-de/partners/i")
                        .refused(Parts.MISTAKES)
                        .conflicting(new Conflict(List.of(
                                new Conflict.Row("Email", "a@isar.example", "b@isar.example", null),
                                new Conflict.Row("City", "Munich", "München", "Muenchen"))))
                        .asking("Billing data", Parts.CONTROLS));
    }

    private InvoicingSamples invoicing() {
        return new InvoicingSamples(console);
    }

    private SchedulePage schedule() {
        return new SchedulePage(
                console,
                Parts.HEAD,
                Parts.FACTS,
                Form.of(Parts.POST, "Save the schedule", "/app/solar-de/settings")
                        .asking("When", Parts.CONTROLS),
                "What ran by itself",
                Parts.listing());
    }

    private CreditPage credit() {
        return new CreditPage(
                console,
                Parts.HEAD,
                List.of(new Card<>("Credit note", Parts.SUMS), new Card<>("Afterwards", Parts.SUMS)),
                Form.of(Parts.POST, "Credit these leads", "/app/solar-de/invoices/i/credit")
                        .asking(Parts.CONTROLS));
    }

    private CreditComingPage creditComing() {
        return new CreditComingPage(
                console,
                Parts.HEAD,
                new Progress(1, 3, "The credit note comes", "1 of 3 leads credited"),
                Button.link("Look again", "/app/solar-de/invoices/i/credit/coming")
                        .with(Icon.REFRESH),
                Parts.FACTS,
                List.of(Parts.issues(Weight.BLOCKS)));
    }

    private NumbersPage numbers() {
        return new NumbersPage(
                console,
                Parts.HEAD,
                Form.of(Parts.POST, "Save the numbers", "/app/solar-de/settings")
                        .asking(Parts.CONTROLS),
                new NumbersPage.Preview(
                        "This gives",
                        Parts.FACTS,
                        List.of("Format: another series could give the same numbers."),
                        "/app/solar-de/settings/numbers/invoice/preview",
                        "Show the numbers"),
                new Card<>("Who chose which format", Parts.STEPS));
    }

    private static VatIdCard vatId() {
        return new VatIdCard(
                "VAT ID at VIES",
                Chip.ok("confirmed"),
                "BE0428759497 confirmed by VIES on 3 Jan 2026, consultation number WAPIAAAAZ8Cq1x2b.",
                Parts.FACTS,
                Button.send(Look.SMALL, Icon.CHECK, "Check with VIES", Parts.POST),
                Band.of(Tone.BAD, Icon.ALERT_TRIANGLE, "VIES refutes this VAT ID", "Ask for the right one."));
    }

    private SellerPage seller() {
        return new SellerPage(
                console,
                Parts.HEAD,
                Form.of(Parts.POST, "Save seller", "/app/solar-de/settings").asking("Logo", Parts.CONTROLS),
                new SellerPage.Picture(
                        "On paper", Parts.LETTERHEAD, "/app/solar-de/settings/seller/letterhead", "Show"),
                vatId(),
                new Card<>("Last changes", Parts.STEPS));
    }

    private HomePage home() {
        return new HomePage(
                console,
                Parts.HEAD,
                List.of(
                        Stat.of("January so far", "2,904.99")
                                .in("EUR")
                                .noted("156 leads")
                                .opening("/list"),
                        Stat.of("Failed emails", "0")),
                List.of(Parts.issues(Weight.BLOCKS), Parts.issues(Weight.WARNS)));
    }

    private PartnerPage partner() {
        Control toggle = Control.toggle("viewLeads", "See leads", true);
        Control select = Control.select("editProfile", "Profile", "NONE", List.of(Option.of("NONE", "Nothing")));
        return new PartnerPage(
                console,
                Parts.HEAD,
                Parts.FACTS,
                List.of(new Card<>("Billing data", Parts.FACTS), new Card<>("Contact", Parts.FACTS)),
                vatId(),
                "Portal access",
                new PartnerPage.Permissions(
                        "What the partner may do",
                        "Changes apply at the next click",
                        Parts.POST,
                        Parts.MISTAKES,
                        FRAME,
                        List.of(
                                new PartnerPage.Permission(
                                        "See leads", "the list", "on", new PartnerPage.Switched(toggle, "on", "off")),
                                new PartnerPage.Permission(
                                        "Profile", "edit it", "no", new PartnerPage.Switched(select, "on", "off"))),
                        "As every partner",
                        Button.send(Look.SMALL, null, "Reset", Parts.POST),
                        "Save"),
                new PartnerPage.Account(
                        "Account",
                        Chip.ok("On"),
                        Parts.FACTS,
                        List.of(Button.link("Revoke access", "/revoke")
                                .with(Icon.BAN)
                                .looking(Look.SMALL_REVOKE)
                                .opening("generate")),
                        "Revoke ends 2 sessions at once."),
                List.of(new PartnerPage.Section("Invoices", "2 open", Listing.of(Parts.table(), Parts.EMPTY))),
                Parts.DIALOG);
    }

    private static Help help() {
        return new Help(
                FRAME,
                List.of(new Key(List.of("j", "k"), "Walks the rows.")),
                FRAME,
                "Both languages",
                List.of(new Meaning("Draft", "Entwurf", "An invoice that can still change.")));
    }

    private InvitationPage invitation() {
        return new InvitationPage(
                portal.bare(),
                Parts.HEAD,
                "/partner/invitation/secret",
                Mistakes.at("password", "Too short."),
                List.of(Control.line(Control.Line.Kind.PASSWORD, "password", "Password", null)
                        .completed("new-password")
                        .needed()
                        .wrong("Too short.")),
                new InvitationPage.Rules("It has", List.of("12 characters")),
                "Set the password");
    }
}
