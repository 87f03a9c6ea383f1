package io.leadledger.portal.console.document;

import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.event.invoice.Totals;
import io.leadledger.event.partner.Address;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Foot;
import io.leadledger.portal.view.Views.Line;
import io.leadledger.portal.view.Views.Paper;
import io.leadledger.portal.view.Views.Sum;
import io.leadledger.portal.view.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows documents as their partners receive them: in the partner's language, whatever the reader's is. */
@Component
public class Papers {

    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final MessageSource messages;

    Papers(MessageSource messages) {
        this.messages = messages;
    }

    /** @param linesAt address of the lines' evidence, to which a line's position is added */
    public Paper of(Invoice invoice, ZoneId zone, String linesAt) {
        return paper(DocumentOnPaper.of(invoice, linesAt), zone);
    }

    public Paper of(CreditNote note, ZoneId zone) {
        return paper(DocumentOnPaper.of(note), zone);
    }

    private Paper paper(DocumentOnPaper document, ZoneId zone) {
        Buyer buyer = document.buyer();
        Locale language = buyer == null ? Locale.ENGLISH : Locale.forLanguageTag(buyer.language());
        Words words = new Words(messages, language, zone);
        SellerProfile seller = document.seller();
        String heading = words.say("document.title." + document.kind());
        return new Paper(
                language.getLanguage(),
                words.say("document.label", heading, buyer == null ? "" : String.valueOf(buyer.name())),
                null,
                seller == null ? "" : Objects.requireNonNullElse(seller.legalName(), ""),
                seller == null ? List.of() : sender(seller, words),
                words.say("document.to." + document.kind()),
                buyer == null ? List.of() : recipient(buyer, words),
                facts(document, words),
                document.number() == null ? heading : heading + ' ' + document.number(),
                columns(document, words),
                document.bill().lines().stream()
                        .map(line -> line(line, document, words))
                        .toList(),
                sums(document, words),
                document.taxDecision().notices(),
                seller == null ? List.of() : foot(seller, words));
    }

    private static List<Fact> facts(DocumentOnPaper document, Words words) {
        String open = words.say("document.atFinalization");
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                words.say("document.number." + document.kind()), Objects.requireNonNullElse(document.number(), open)));
        facts.add(Fact.of(
                words.say("document.date." + document.kind()),
                document.issueDate() == null ? open : day(document.issueDate(), words)));
        facts.add(Fact.of(
                words.say("document.period"),
                day(document.firstDay(), words) + " – " + day(document.lastDay(), words)));
        if (document.dueDate() != null) {
            facts.add(Fact.of(words.say("document.due"), day(document.dueDate(), words)));
        } else if (document.paymentTermsDays() != null) {
            facts.add(Fact.of(words.say("document.terms"), words.say("document.days", document.paymentTermsDays())));
        }
        if (document.reference() != null) {
            facts.add(
                    Fact.of(words.say("document.corrects"), document.reference().number()));
            facts.add(Fact.of(
                    words.say("document.date.invoice"), day(document.reference().issueDate(), words)));
        }
        return facts;
    }

    private static List<String> columns(DocumentOnPaper document, Words words) {
        return List.of(
                words.say("document.position"),
                words.say("document.service"),
                words.say("document.quantity"),
                words.say("document.price"),
                words.say("document.amount", currency(document)));
    }

    private static Line line(InvoiceLine line, DocumentOnPaper document, Words words) {
        String text = words.say("document.leads", line.name());
        return new Line(
                Integer.toString(line.position()),
                line.leadId() == null ? text : text + ", " + line.leadId(),
                note(line, document, words),
                words.number(line.quantity()),
                words.amount(line.unitPrice()),
                words.amount(line.net()),
                document.linesAt() == null ? null : document.linesAt() + line.position());
    }

    /** A line of the period itself needs no days of its own. */
    private static @Nullable String note(InvoiceLine line, DocumentOnPaper document, Words words) {
        boolean ofPeriod = line.serviceFrom().equals(document.firstDay())
                && line.serviceTo().equals(document.lastDay());
        return ofPeriod ? null : day(line.serviceFrom(), words) + " – " + day(line.serviceTo(), words);
    }

    private static List<Sum> sums(DocumentOnPaper document, Words words) {
        Totals totals = document.bill().totals();
        List<Sum> sums = new ArrayList<>();
        if (!document.bill().adjustments().isEmpty()) {
            sums.add(sum(words.say("document.lines"), words.amount(totals.lines())));
        }
        for (Adjustment adjustment : document.bill().adjustments()) {
            String kind = adjustment.amount().isNegative() ? "document.deduction" : "document.charge";
            sums.add(sum(words.say(kind, adjustment.reason()), words.amount(adjustment.amount())));
        }
        sums.add(new Sum(words.say("document.net"), words.amount(totals.net()), null, true, false, false));
        totals.taxes()
                .forEach(tax -> sums.add(sum(
                        words.say("document.vat", InvoiceChips.percent(tax.vatPercent()), words.amount(tax.net())),
                        words.amount(tax.tax()))));
        sums.add(new Sum(
                words.say("document.total", currency(document)),
                words.amount(totals.total()),
                null,
                false,
                true,
                false));
        return sums;
    }

    private static Sum sum(String label, String value) {
        return new Sum(label, value, null, false, false, false);
    }

    private static List<String> sender(SellerProfile seller, Words words) {
        List<String> lines = new ArrayList<>(present(
                seller.legalName(), String.join(", ", present(seller.address().street(), place(seller.address())))));
        if (seller.vatId() != null) {
            lines.add(words.say("document.vatId", seller.vatId()));
        }
        return lines;
    }

    private static List<String> recipient(Buyer buyer, Words words) {
        List<String> lines = new ArrayList<>(
                present(buyer.name(), buyer.contactPerson(), buyer.address().street(), place(buyer.address())));
        String country = buyer.address().country();
        if (country != null) {
            lines.add(Locale.of("", country).getDisplayCountry(words.locale()));
        }
        if (buyer.vatId() != null) {
            lines.add(words.say("document.vatId", buyer.vatId()));
        }
        return lines;
    }

    private static List<Foot> foot(SellerProfile seller, Words words) {
        return List.of(
                new Foot(
                        words.say("document.payment"),
                        present(
                                seller.bank().bankName(),
                                labelled("IBAN", seller.bank().iban()),
                                labelled("BIC", seller.bank().bic()))),
                new Foot(
                        words.say("document.contact"),
                        present(
                                seller.contact().name(),
                                seller.contact().phone(),
                                seller.contact().email())),
                new Foot(
                        Objects.requireNonNullElse(seller.legalName(), ""),
                        present(
                                seller.registerNumber(),
                                seller.taxNumber() == null ? null : words.say("document.taxNumber", seller.taxNumber()),
                                seller.taxOffice() == null
                                        ? null
                                        : words.say("document.taxOffice", seller.taxOffice()))));
    }

    private static @Nullable String labelled(String label, @Nullable String value) {
        return value == null ? null : label + ' ' + value;
    }

    private static @Nullable String place(Address address) {
        String place = String.join(" ", present(address.postcode(), address.city()));
        return place.isEmpty() ? null : place;
    }

    private static List<String> present(@Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static String day(LocalDate day, Words words) {
        return words.locale().getLanguage().equals("de") ? GERMAN_DAY.format(day) : words.date(day);
    }

    private static String currency(DocumentOnPaper document) {
        return document.bill().totals().total().currency().getCurrencyCode();
    }
}
