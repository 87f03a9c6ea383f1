package io.leadledger.portal.bill;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.partner.Address;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Foot;
import io.leadledger.portal.view.Views.Line;
import io.leadledger.portal.view.Views.Paper;
import io.leadledger.portal.view.Views.Sum;
import io.leadledger.portal.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One invoice or credit note: around it the reader's words, on the paper those of the document's own language. */
record DocumentPresenter(DocumentDetail detail, LocalDate today, Surroundings around, boolean mayViewLeads) {

    Map<String, Object> model() {
        String title = words().say(isInvoice() ? "invoice.title" : "creditNote.title", head().number());
        return Map.of(
                "title", title,
                "crumbs",
                        List.of(
                                new Crumb(words().say("invoices.title"), DocumentListPresenter.PATH),
                                new Crumb(head().number(), null)),
                "chips", List.of(head().statusOn(today).chip(words())),
                "facts", facts(),
                "paper", paper(),
                "left", left(),
                "creditNotes",
                        detail.creditNotes().stream()
                                .map(note -> Fact.to(
                                        words().date(note.issueDate()),
                                        note.number(),
                                        DocumentListPresenter.PATH + "/" + note.id()))
                                .toList(),
                "more", detail.lineCount() > detail.lines().size() ? more() : "",
                "pdf", DocumentListPresenter.PATH + "/" + head().id() + "/pdf",
                "xml", DocumentListPresenter.PATH + "/" + head().id() + "/xml");
    }

    private DocumentRow head() {
        return detail.head();
    }

    private boolean isInvoice() {
        return head().kind() == DocumentRow.Kind.INVOICE;
    }

    private Words words() {
        return around.words();
    }

    /** The document's own language. */
    private Words paperWords() {
        Locale language = Locale.forLanguageTag(detail.content().buyer().language());
        return new Words(words().messages(), language, words().zone());
    }

    private String more() {
        return words().say("invoice.more", words().number(detail.lines().size()), words().number(detail.lineCount()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(words().say("invoices.column.period"), period(words())),
                Fact.of(words().say("invoices.column.issued"), words().date(head().issueDate()))));
        if (isInvoice()) {
            facts.add(Fact.of(words().say("invoices.column.due"), words().date(head().dueDate())));
        } else {
            String number = Objects.requireNonNull(detail.content().reference()).number();
            facts.add(Fact.to(
                    words().say("creditNote.corrects"), number, DocumentListPresenter.PATH + "/" + head().invoiceId()));
        }
        return facts;
    }

    private String period(Words said) {
        return said.days(head().periodFrom(), head().periodTo().minusDays(1));
    }

    /** Shown, not claimed: total less credit notes is what is open. */
    private List<Sum> left() {
        if (!isInvoice()) {
            return List.of();
        }
        return List.of(
                sum(words(), "invoices.column.total", head().totalMinor(), false),
                sum(words(), "invoice.credited", -head().creditedMinor(), false),
                sum(words(), "invoices.column.open", head().openMinor(), true));
    }

    private Sum sum(Words said, String key, long minor, boolean isResult) {
        return new Sum(said.say(key), said.amount(minor, head().currency()), null, isResult, isResult, false);
    }

    private Paper paper() {
        Words said = paperWords();
        DocumentContent content = detail.content();
        SellerProfile seller = content.seller();
        String kind = isInvoice() ? "paper.invoice" : "paper.creditNote";
        return new Paper(
                said.locale().getLanguage(),
                said.say(kind, head().number()),
                null,
                Objects.requireNonNullElse(seller.legalName(), ""),
                lines(address(seller.address(), said), vatId(seller.vatId(), said)),
                said.say("paper.to"),
                recipient(content.buyer(), said),
                paperFacts(said),
                said.say(kind, head().number()),
                List.of(
                        said.say("paper.position"),
                        said.say("paper.service"),
                        said.say("paper.quantity"),
                        said.say("paper.price"),
                        said.say("paper.amount", head().currency())),
                detail.lines().stream().map(line -> line(line, said)).toList(),
                sums(said),
                content.taxDecision().notices(),
                foot(seller, said));
    }

    private Line line(DocumentDetail.Line line, Words said) {
        String leads = said.say("document.leads", line.name());
        String text = line.leadId() == null ? leads : leads + ", " + line.leadId();
        return new Line(
                Integer.toString(line.position()),
                text,
                said.days(line.serviceFrom(), line.serviceTo()),
                said.number(line.quantity()),
                said.amount(line.unitPriceMinor(), head().currency()),
                said.amount(line.netMinor(), head().currency()),
                isInvoice() && mayViewLeads
                        ? "/partner/leads?document=" + head().id() + "&line=" + line.position()
                        : null);
    }

    private List<Sum> sums(Words said) {
        List<Sum> sums = new ArrayList<>();
        if (!detail.content().adjustments().isEmpty()) {
            sums.add(new Sum(
                    said.say("paper.lines"),
                    said.amount(detail.content().totals().lines()),
                    null,
                    true,
                    false,
                    false));
        }
        detail.content()
                .adjustments()
                .forEach(one -> sums.add(new Sum(
                        said.say(one.amount().isNegative() ? "paper.deduction" : "paper.charge", one.reason()),
                        said.amount(one.amount()),
                        null,
                        false,
                        false,
                        false)));
        sums.add(new Sum(
                said.say("paper.net"), said.amount(detail.content().totals().net()), null, true, false, false));
        detail.content()
                .totals()
                .taxes()
                .forEach(tax -> sums.add(new Sum(
                        said.say("paper.vat", tax.vatPercent().toPlainString()),
                        said.amount(tax.tax()),
                        null,
                        false,
                        false,
                        false)));
        sums.add(new Sum(
                said.say("paper.total", head().currency()),
                said.amount(detail.content().totals().total()),
                null,
                true,
                true,
                false));
        return sums;
    }

    private List<Fact> paperFacts(Words said) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(said.say("invoices.column.number"), head().number()),
                Fact.of(said.say("invoices.column.issued"), said.date(head().issueDate())),
                Fact.of(said.say("invoices.column.period"), period(said))));
        if (isInvoice()) {
            facts.add(Fact.of(said.say("invoices.column.due"), said.date(head().dueDate())));
        }
        return facts;
    }

    private static @Nullable String vatId(@Nullable String vatId, Words said) {
        return vatId == null ? null : said.say("document.vatId", vatId);
    }

    private static List<String> recipient(Buyer buyer, Words said) {
        return Stream.concat(
                        Stream.concat(Stream.ofNullable(buyer.name()), Stream.ofNullable(buyer.contactPerson())),
                        lines(address(buyer.address(), said), vatId(buyer.vatId(), said)).stream())
                .toList();
    }

    private static List<Foot> foot(SellerProfile seller, Words said) {
        return List.of(
                new Foot(
                        said.say("paper.bank"),
                        present(
                                seller.bank().iban(),
                                seller.bank().bic(),
                                seller.bank().bankName())),
                new Foot(
                        said.say("paper.contact"),
                        present(
                                seller.contact().name(),
                                seller.contact().phone(),
                                seller.contact().email())));
    }

    private static List<@Nullable String> address(Address address, Words said) {
        String place = String.join(" ", present(address.postcode(), address.city()));
        List<@Nullable String> lines = new ArrayList<>();
        lines.add(address.street());
        lines.add(place.isBlank() ? null : place);
        lines.add(
                address.country() == null
                        ? null
                        : Locale.of("", address.country()).getDisplayCountry(said.locale()));
        return lines;
    }

    private static List<String> lines(List<@Nullable String> lines, @Nullable String more) {
        return Stream.concat(lines.stream(), Stream.<@Nullable String>of(more))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<String> present(@Nullable String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).toList();
    }
}
