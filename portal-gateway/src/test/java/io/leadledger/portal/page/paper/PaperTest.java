package io.leadledger.portal.page.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventIds;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.money.Money;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.Paper.Foot;
import io.leadledger.portal.page.paper.Paper.Settlement;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.testing.Facts;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A document on a page says what its PDF says, in the same words and order. */
class PaperTest {

    private static final InvoiceFinalized INVOICE =
            Facts.invoice(EventIds.next(), EventIds.next(), EventIds.next(), "LEADS-2026-0001");
    private static final CreditNoteIssued CREDIT_NOTE = Facts.creditNote(INVOICE, EventIds.next(), "LEADS-C-2026-0001");

    @Test
    void an_invoice_stands_on_it_in_the_order_of_the_pdf() {
        Paper paper = invoice(INVOICE, false);

        assertThat(paper.heading()).isEqualTo("Rechnung LEADS-2026-0001");
        assertThat(paper.facts().stream().map(Fact::label))
                .containsExactly(
                        "Rechnungsnummer",
                        "Rechnungsdatum",
                        "Leistungszeitraum",
                        "Fällig am",
                        "Ihre USt-IdNr.",
                        "Ihr Kontakt");
        assertThat(paper.facts().stream().map(Fact::value))
                .containsExactly(
                        "LEADS-2026-0001",
                        "02.02.2026",
                        "01.01.–31.01.2026",
                        "16.02.2026",
                        "DE312905867",
                        "Mara Lindt");
        assertThat(paper.lines().getFirst().quantity()).isEqualTo("38 Leads");
        assertThat(paper.lines().getFirst().note()).isEqualTo("01.01.–31.01.2026");
        assertThat(paper.sentence()).isEqualTo("Für die im Januar 2026 an Sie gelieferten Leads berechnen wir:");
        assertThat(paper.lines().stream().map(PaperTest::told))
                .endsWith("Summe der Positionen|null|1.805,00", "Abzug|disputed lead|−30,00");
        assertThat(paper.vat())
                .containsExactly(
                        List.of("USt-Satz", "Netto", "USt", "Brutto"),
                        List.of("19\u00a0%", "1.775,00", "337,25", "2.112,25"));
        assertThat(paper.sums().stream().map(sum -> sum.label() + "|" + sum.value()))
                .containsExactly("Nettobetrag|1.775,00", "Umsatzsteuer 19\u00a0%|337,25", "Gesamtbetrag|2.112,25 EUR");
        assertThat(paper.notices()).isEmpty();
        assertThat(paper.settlement().heading()).isEqualTo("Bitte überweisen Sie bis zum 16.02.2026 ohne Abzug");
        assertThat(paper.settlement().account().stream().map(Fact::label))
                .containsExactly("Empfänger", "IBAN", "BIC", "Verwendungszweck");
        assertThat(paper.foot().stream().map(Foot::heading))
                .containsExactly("Nordlicht Leads GmbH", "Kontakt", "Register", "Steuer");
    }

    @Test
    void each_line_says_its_vat_rate_where_there_are_several() {
        Bill bill = INVOICE.bill();
        Totals one = bill.totals();
        TaxTotal tax = one.taxes().getFirst();
        Totals two = new Totals(
                one.lines(),
                one.net(),
                one.tax(),
                one.total(),
                List.of(tax, new TaxTotal(new BigDecimal("7"), tax.net(), tax.tax())));

        Paper paper = invoice(INVOICE, new Bill(bill.lines(), bill.adjustments(), two), false);

        assertThat(paper.lines().getFirst().note()).isEqualTo("01.01.–31.01.2026 · 19\u00a0%");
        assertThat(paper.vat().getLast()).startsWith("Summe");
    }

    @Test
    void an_invoice_of_0_00_asks_for_no_payment() {
        Money zero = Money.of("0.00", "EUR");
        Bill bill = INVOICE.bill();
        Totals totals = new Totals(bill.totals().lines(), zero, zero, zero, List.of());
        Paper paper = invoice(INVOICE, new Bill(bill.lines(), bill.adjustments(), totals), false);

        assertThat(paper.facts().stream().map(Fact::label)).doesNotContain("Fällig am");
        assertThat(paper.settlement()).isEqualTo(new Settlement("Es ist nichts zu zahlen.", List.of(), null));
    }

    @Test
    void without_an_account_nobody_is_asked_to_transfer() {
        SellerProfile one = INVOICE.seller();
        SellerProfile bare = new SellerProfile(
                one.legalName(),
                one.address(),
                one.vatId(),
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                new BankAccount(null, null, null),
                one.contact());

        assertThat(onPaper(INVOICE, bare).settlement().heading()).isEqualTo("Zahlbar bis zum 16.02.2026 ohne Abzug");
    }

    @Test
    @Tag("R-003")
    void a_logo_stands_for_the_sellers_name() {
        SellerProfile seller = INVOICE.seller().withLogo("abc");

        assertThat(invoice(INVOICE, false).logo()).isNull();
        assertThat(onPaper(INVOICE, seller).logo()).isEqualTo("/app/solar/logos/abc.png");
        assertThat(onPaper(INVOICE, seller).brand()).isEqualTo("Nordlicht Leads GmbH");
    }

    @Test
    @Tag("R-003")
    void a_letterhead_is_what_documents_begin_and_end_with() {
        Words english = new Words(messages(), Locale.ENGLISH, ZoneOffset.UTC);
        Paper paper = invoice(INVOICE, false);

        Letterhead letterhead = Letterhead.of(INVOICE.seller().withLogo("abc"), "Label", english, "/app/solar");

        assertThat(letterhead.logo()).isEqualTo("/app/solar/logos/abc.png");
        assertThat(letterhead.brand()).isEqualTo(paper.brand());
        assertThat(letterhead.sender()).isEqualTo(paper.sender()).startsWith("Nordlicht Leads GmbH · ");
        assertThat(letterhead.foot()).hasSameSizeAs(paper.foot());
        assertThat(letterhead.settlement().account().stream().map(Fact::value)).contains("DE89 3704 0044 0532 0130 00");
    }

    @Test
    void an_iban_is_read_in_groups_of_four() {
        assertThat(invoice(INVOICE, false).settlement().account().stream().map(Fact::value))
                .containsExactly(
                        "Nordlicht Leads GmbH",
                        "DE89 3704 0044 0532 0130 00",
                        "COBADEFFXXX, Hafenbank Hamburg",
                        "LEADS-2026-0001");
    }

    @Test
    @Tag("R-059")
    void a_document_with_leads_reported_late_names_what_it_bills_for() {
        assertThat(invoice(INVOICE, true).facts().stream().map(Fact::label))
                .contains("Abrechnung für")
                .doesNotContain("Leistungszeitraum");
        assertThat(invoice(INVOICE, true).sentence()).contains("und die davor an Sie gelieferten");
    }

    @Test
    void a_credit_note_names_its_invoice_and_what_becomes_of_the_amount() {
        Paper paper = creditNote(CREDIT_NOTE);

        assertThat(paper.heading()).isEqualTo("Rechnungskorrektur LEADS-C-2026-0001");
        assertThat(paper.facts().stream().map(Fact::label))
                .containsExactly(
                        "Korrekturnummer",
                        "Datum",
                        "Zu Rechnung",
                        "Rechnung vom",
                        "Leistungszeitraum",
                        "Ihre USt-IdNr.",
                        "Ihr Kontakt");
        assertThat(paper.sentence())
                .isEqualTo("Wir korrigieren unsere Rechnung LEADS-2026-0001 vom 02.02.2026 um die folgenden Leads:");
        assertThat(paper.sums().stream().map(Sum::label))
                .containsExactly("Nettobetrag", "Umsatzsteuer 19\u00a0%", "Korrekturbetrag");
        assertThat(paper.settlement())
                .isEqualTo(new Settlement(
                        "Zu dieser Rechnungskorrektur ist nichts zu zahlen",
                        List.of(),
                        "Der Betrag mindert die offene Forderung aus Rechnung LEADS-2026-0001; ein Guthaben wird"
                                + " verrechnet oder ausgezahlt."));
    }

    private static String told(Paper.Line line) {
        return line.text() + "|" + line.note() + "|" + line.amount();
    }

    private static Paper invoice(InvoiceFinalized fact, boolean late) {
        return invoice(fact, fact.bill(), late);
    }

    private static Paper onPaper(InvoiceFinalized fact, SellerProfile seller) {
        return invoice(fact, seller, fact.bill(), false);
    }

    private static Paper invoice(InvoiceFinalized fact, Bill bill, boolean late) {
        return invoice(fact, fact.seller(), bill, late);
    }

    private static Paper invoice(InvoiceFinalized fact, SellerProfile seller, Bill bill, boolean late) {
        PaperHead head = new PaperHead(
                fact.header().number(),
                fact.header().issueDate(),
                fact.header().dueDate(),
                null,
                fact.header().periodFrom(),
                fact.header().periodTo().minusDays(1),
                late ? Lateness.SOME : Lateness.NONE,
                null);
        return new DocumentOnPaper(
                        head,
                        seller,
                        fact.buyer(),
                        fact.taxDecision(),
                        bill.lines().stream()
                                .map(line -> LineOnPaper.of(line, null))
                                .toList(),
                        bill.adjustments(),
                        bill.totals())
                .said(messages(), "/app/solar");
    }

    private static Paper creditNote(CreditNoteIssued fact) {
        PaperHead head = new PaperHead(
                fact.header().number(),
                fact.header().issueDate(),
                null,
                null,
                fact.header().periodFrom(),
                fact.header().periodTo().minusDays(1),
                Lateness.NONE,
                fact.invoice());
        return new DocumentOnPaper(
                        head,
                        fact.seller(),
                        fact.buyer(),
                        fact.taxDecision(),
                        fact.bill().lines().stream()
                                .map(line -> LineOnPaper.of(line, null))
                                .toList(),
                        fact.bill().adjustments(),
                        fact.bill().totals())
                .said(messages(), "/app/solar");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "io/leadledger/document/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
