package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.calculation.BillingTerms;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.tax.TaxParty;
import io.leadledger.invoice.tax.TaxRules;
import io.leadledger.invoice.tax.TaxSituation;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The January documents of the acceptance journeys, and those at the edges. */
public final class SampleDocuments {

    public static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);

    private static final BillingPeriod JANUARY = new BillingPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    private static final BillingPeriod FEBRUARY = new BillingPeriod(JANUARY.to(), LocalDate.of(2026, 3, 1));

    static final LocalDate DAY = LocalDate.of(2026, 1, 9);

    private SampleDocuments() {}

    /** A: ZUGFeRD, German, a deduction of 30.00; 1,775.00 + 337.25 = 2,112.25. */
    public static DocumentContent alpha() {
        return invoice(germanSeller(), alphaSolar(), alphaBill(Money.of("-30.00", "EUR")));
    }

    public static DocumentContent alphaAdjustedBy(Money... adjustments) {
        return invoice(germanSeller(), alphaSolar(), alphaBill(adjustments));
    }

    /** B: reverse charge, English. */
    public static DocumentContent brabant() {
        return brabant("nl");
    }

    public static DocumentContent brabant(String language) {
        Buyer buyer = buyer(
                "Brabant Leads BV",
                "Grote Markt 1",
                "1000",
                "Brussel",
                "BE",
                "BE0417497106",
                EInvoiceFormat.ZUGFERD,
                language);
        return invoice(germanSeller(), buyer, new SampleBilling().leads(20, "Leads Belgium", "15.00"));
    }

    /** C: XRechnung with buyer reference. */
    public static DocumentContent publicBody() {
        return invoice(
                germanSeller(), publicBuyer(), new SampleBilling().leads(10, "Leads \u201EPremium\u201C", "25.00"));
    }

    /** C with a lead of December, reported late. */
    public static DocumentContent publicBodyWithLateLine() {
        return invoice(
                germanSeller(),
                publicBuyer(),
                new SampleBilling()
                        .leads(10, "Leads \u201EPremium\u201C", "25.00")
                        .lead("Leads \u201EPremium\u201C", "25.00", LocalDate.of(2025, 12, 31)));
    }

    /** A's February in which only a lead of January came, late. */
    public static DocumentContent onlyLate(String language) {
        return invoice(
                FEBRUARY,
                germanSeller(),
                alphaSolar(language),
                new SampleBilling().lead("Leads \u201EPremium\u201C", "25.00", LocalDate.of(2026, 1, 31)));
    }

    /** D: Switzerland, outside the EU, PDF only. */
    public static DocumentContent alpen() {
        Buyer buyer =
                buyer("Alpen AG", "Bahnhofstrasse 1", "8001", "Z\u00FCrich", "CH", null, EInvoiceFormat.PDF_ONLY, "de");
        return invoice(germanSeller(), buyer, new SampleBilling().leads(5, "Leads Schweiz", "15.00"));
    }

    /** E: France without a VAT ID: the seller's VAT. */
    public static DocumentContent lyon() {
        Buyer buyer = buyer(
                "Lyon Sarl", "12 Rue de la R\u00E9publique", "69001", "Lyon", "FR", null, EInvoiceFormat.ZUGFERD, "en");
        return invoice(germanSeller(), buyer, new SampleBilling().leads(3, "Leads France", "15.00"));
    }

    /** K: US dollars, no VAT regime, a line per lead, three tiers. */
    public static DocumentContent kilo() {
        return kilo(100, 400, 120);
    }

    public static DocumentContent kilo(int first, int second, int third) {
        Buyer buyer = buyer(
                "K Partners Inc.", "350 Fifth Avenue", "10118", "New York", "US", null, EInvoiceFormat.PDF_ONLY, "en");
        SampleBilling billing = new SampleBilling().in("USD").perLead();
        billing.leads(first, "Solar leads", "15.00")
                .leads(second, "Solar leads", "12.00")
                .leads(third, "Solar leads", "9.50");
        return invoice(americanSeller(), buyer, billing.regime(TaxRegime.NONE));
    }

    /** One lead of A's invoice, cancelled after it was final. */
    public static DocumentContent creditNote() {
        return correcting(invoice(
                germanSeller(), alphaSolar(), new SampleBilling().leads(1, "Leads \u201EPremium\u201C", "25.00")));
    }

    /** An invoice over the one lead of {@link #creditNote}. */
    public static DocumentContent correctingNothing() {
        return invoice(germanSeller(), alphaSolar(), new SampleBilling().leads(1, "Leads", "25.00"));
    }

    /** Lines at 19 % and at 7 %, adjusted. */
    public static DocumentContent twoRates(String standard, String reduced, String adjustment) {
        DocumentContent base = invoice(
                germanSeller(),
                alphaSolar(),
                new SampleBilling().leads(1, "Leads 1", standard).leads(1, "Leads 2", reduced));
        Money first = Money.of(standard, "EUR");
        Money second = Money.of(reduced, "EUR");
        Money adjusting = Money.of(adjustment, "EUR");
        InvoiceLine atReduced = base.bill().lines().get(1);
        TaxTotal at19 = new TaxTotal(
                new BigDecimal("19"),
                first.plus(adjusting),
                first.plus(adjusting).percent(new BigDecimal("19")));
        TaxTotal at7 = new TaxTotal(new BigDecimal("7"), second, second.percent(new BigDecimal("7")));
        Money net = at19.net().plus(at7.net());
        Money tax = at19.tax().plus(at7.tax());
        return with(
                base,
                new Bill(
                        List.of(base.bill().lines().getFirst(), atRate("7", atReduced)),
                        List.of(new Adjustment(new AdjustmentId("a"), adjusting, "Strittiger Lead", null)),
                        new Totals(first.plus(second), net, tax, net.plus(tax), List.of(at19, at7))));
    }

    static InvoiceLine atRate(String rate, InvoiceLine line) {
        return new InvoiceLine(
                line.position(),
                line.assignmentId(),
                line.name(),
                line.leadId(),
                line.quantity(),
                line.unitPrice(),
                line.net(),
                new BigDecimal(rate),
                line.serviceFrom(),
                line.serviceTo(),
                line.late(),
                line.transactionsSha256());
    }

    /** The same as a credit note to that invoice of 2 February. */
    public static DocumentContent correcting(DocumentContent invoice) {
        DocumentHeader header = invoice.header();
        LocalDate issued = LocalDate.of(2026, 2, 10);
        return new DocumentContent(
                new DocumentHeader(
                        DocumentType.CREDIT_NOTE,
                        "RE-C-2026-0001",
                        issued,
                        issued,
                        header.periodFrom(),
                        header.periodTo()),
                invoice.seller(),
                invoice.buyer(),
                invoice.taxDecision(),
                invoice.bill(),
                new InvoiceReference(new InvoiceId("i-1"), header.number(), header.issueDate()));
    }

    /** Names as people type them at their worst: markup, controls, another script, far too long. */
    public static DocumentContent names(String buyerName, String lineName, String reason) {
        Buyer buyer = alphaSolar();
        Buyer named = new Buyer(
                buyerName,
                buyer.contactPerson(),
                buyer.email(),
                buyer.address(),
                null,
                null,
                null,
                buyer.format(),
                "de");
        SampleBilling billing =
                new SampleBilling().leads(2, lineName, "25.00").adjusted(Money.of("-5.00", "EUR"), reason);
        return invoice(germanSeller(), named, billing);
    }

    /** Yen, which have no decimals, at ten percent. */
    public static DocumentContent yen() {
        Buyer buyer = buyer("Kansai KK", "1-1 Umeda", "530-0001", "Osaka", "JP", null, EInvoiceFormat.PDF_ONLY, "en");
        SellerProfile seller = new SellerProfile(
                "Tokyo Leads KK",
                new Address("1-1 Marunouchi", "100-0005", "Tokyo", "JP"),
                null,
                "T1234567890123",
                null,
                "0100-01-000001",
                new BankAccount(null, null, null),
                new Contact(null, null, null));
        return invoice(seller, buyer, new SampleBilling().in("JPY").rate("10").leads(3, "Leads", "335"));
    }

    /** A seller of whom only the name and the country are known. */
    public static DocumentContent bareSeller() {
        SellerProfile seller = new SellerProfile(
                "Nordlicht Leads GmbH",
                new Address(null, null, null, "DE"),
                null,
                null,
                null,
                null,
                new BankAccount(null, null, null),
                new Contact(null, null, null));
        return invoice(seller, alphaSolar(), new SampleBilling().leads(1, "Leads", "25.00"));
    }

    /** Lines, one per name, in euros at 19 %. */
    public static DocumentContent lines(int count) {
        SampleBilling billing = new SampleBilling().perLead();
        return invoice(germanSeller(), alphaSolar(), billing.leads(count, "Leads \u201EPremium\u201C", "25.00"));
    }

    /** Lines for a partner of that name. */
    public static DocumentContent linesFor(String name, int count) {
        Buyer buyer = buyer(name, "Sonnenallee 210", "12059", "Berlin", "DE", null, EInvoiceFormat.PDF_ONLY, "de");
        return invoice(germanSeller(), buyer, new SampleBilling().perLead().leads(count, "Leads", "25.00"));
    }

    public static DocumentContent with(DocumentContent content, Bill bill) {
        return new DocumentContent(
                content.header(), content.seller(), content.buyer(), content.taxDecision(), bill, content.reference());
    }

    public static DocumentContent in(EInvoiceFormat format, DocumentContent content) {
        Buyer b = content.buyer();
        Buyer buyer = new Buyer(
                b.name(),
                b.contactPerson(),
                b.email(),
                b.address(),
                b.vatId(),
                b.taxNumber(),
                "991-01234-44",
                format,
                b.language());
        return new DocumentContent(
                content.header(), content.seller(), buyer, content.taxDecision(), content.bill(), content.reference());
    }

    static SellerProfile germanSeller() {
        return new SellerProfile(
                "Nordlicht Leads GmbH",
                new Address("Speicherkai 14", "20457", "Hamburg", "DE"),
                "DE284177305",
                "48/712/04418",
                "Hamburg-Nord",
                "HRB 118240",
                new BankAccount("DE89370400440532013000", "COBADEFFXXX", "Hafenbank Hamburg"),
                new Contact("Mara Lindt", "+49 40 66969120", "rechnung@nordlicht-leads.example"));
    }

    private static SellerProfile americanSeller() {
        return new SellerProfile(
                "Northern Lights Leads Inc.",
                new Address("1 Harbor Way", "02110", "Boston", "US"),
                null,
                "04-1234567",
                null,
                "MA 000123456",
                new BankAccount(null, null, "Harbor Bank"),
                new Contact("Mary Linden", "+1 617 555 0100", "billing@northern-lights.example"));
    }

    static Buyer alphaSolar() {
        return alphaSolar("de");
    }

    static Buyer alphaSolar(String language) {
        return buyer(
                "Alpha Solar GmbH",
                "Sonnenallee 210",
                "12059",
                "Berlin",
                "DE",
                "DE312905867",
                EInvoiceFormat.ZUGFERD,
                language);
    }

    private static Buyer publicBuyer() {
        return new Buyer(
                "Stadtwerke Musterstadt",
                "Amt f\u00FCr Energie",
                "rechnung@musterstadt.example",
                new Address("Rathausplatz 1", "12345", "Musterstadt", "DE"),
                null,
                null,
                "991-01234-44",
                EInvoiceFormat.XRECHNUNG,
                "de");
    }

    private static SampleBilling alphaBill(Money... adjustments) {
        SampleBilling billing = new SampleBilling()
                .leads(38, "Leads \u201EPremium\u201C", "25.00")
                .leads(57, "Leads \u201ECatch-all\u201C", "15.00");
        for (Money adjustment : adjustments) {
            billing.adjusted(adjustment, "Strittiger Lead");
        }
        return billing;
    }

    static Buyer buyer(
            String name,
            String street,
            String postcode,
            String city,
            String country,
            @Nullable String vatId,
            EInvoiceFormat format,
            String language) {
        return new Buyer(
                name,
                "Buchhaltung",
                "billing@partner.example",
                new Address(street, postcode, city, country),
                vatId,
                null,
                null,
                format,
                language);
    }

    static DocumentContent invoice(SellerProfile seller, Buyer buyer, SampleBilling billing) {
        return invoice(JANUARY, seller, buyer, billing);
    }

    private static DocumentContent invoice(
            BillingPeriod period, SellerProfile seller, Buyer buyer, SampleBilling billing) {
        Currency currency = Currency.getInstance(billing.currency);
        TaxDecision decision = TaxRules.decide(new TaxSituation(
                billing.regime,
                currency,
                TaxParty.seller(seller.address().country(), seller.vatId()),
                new TaxParty(
                        buyer.address().country(),
                        buyer.address().postcode(),
                        null,
                        buyer.vatId(),
                        buyer.vatId() == null ? null : VatIdStatus.WELL_FORMED),
                buyer.language()));
        VatRates rates =
                new VatRates(List.of(new VatRates.Rate(VatRateKind.STANDARD, new BigDecimal(billing.rate), null)));
        Bill bill = BillingCalculation.bill(
                billing.leads,
                billing.adjustments,
                new BillingTerms(
                        period, billing.granularity, decision.treatment(), VatRateKind.STANDARD, rates, currency));
        DocumentHeader header = new DocumentHeader(
                DocumentType.INVOICE, "RE-2026-0001", ISSUED, ISSUED.plusDays(14), period.from(), period.to());
        return new DocumentContent(header, seller, buyer, decision, bill, null);
    }
}
