package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.AdjustmentId;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.List;

/** Documents at the edges of the page and of the rules: the largest amounts, and a page that just fits. */
public final class EdgeDocuments {

    private EdgeDocuments() {}

    /** That many leads at that price, at 27 %, and a charge of one unit of money. */
    public static DocumentContent leadsAt(int count, String price, String currency, String language) {
        return SampleDocuments.invoice(
                SampleDocuments.germanSeller(),
                SampleDocuments.alphaSolar(language),
                new SampleBilling()
                        .in(currency)
                        .rate("27")
                        .counted(count, "Leads \u201EPremium\u201C", price)
                        .adjusted(Money.of("-1", currency), "Strittiger Lead"));
    }

    /** The same without VAT. */
    public static DocumentContent leadsWithoutVatAt(int count, String price, String currency) {
        return SampleDocuments.invoice(
                SampleDocuments.germanSeller(),
                SampleDocuments.alphaSolar("en"),
                new SampleBilling()
                        .in(currency)
                        .regime(TaxRegime.NONE)
                        .counted(count, "Leads \u201EPremium\u201C", price));
    }

    /** A seller without VAT ID and register, as many are who trade alone (BR-CO-26). */
    public static DocumentContent taxNumberOnly() {
        return SampleDocuments.invoice(
                tradingAlone(), SampleDocuments.alphaSolar(), new SampleBilling().leads(1, "Leads", "25.00"));
    }

    /** The same as a small enterprise in that country. */
    public static DocumentContent smallEnterprise(String country, String language) {
        SellerProfile alone = tradingAlone();
        SellerProfile seller = new SellerProfile(
                alone.legalName(),
                new Address("Speicherkai 14", "20457", "Hamburg", country),
                null,
                alone.taxNumber(),
                alone.taxOffice(),
                null,
                alone.bank(),
                alone.contact());
        Buyer buyer = SampleDocuments.buyer(
                "Alpha Solar GmbH",
                "Sonnenallee 210",
                "12059",
                "Berlin",
                country,
                null,
                EInvoiceFormat.ZUGFERD,
                language);
        return SampleDocuments.invoice(
                seller,
                buyer,
                new SampleBilling()
                        .regime(TaxRegime.SMALL_BUSINESS)
                        .leads(2, "Leads", "25.00")
                        .adjusted(Money.of("-5.00", "EUR"), "Strittiger Lead"));
    }

    /** 100.00 at 19 % with a charge of 5.00, 90.00 at 7 % with a deduction of 30.00. */
    public static DocumentContent adjustedAtBothRates() {
        DocumentContent content = SampleDocuments.twoRates("100.00", "90.00", "-30.00");
        return SampleDocuments.with(
                content,
                BillingCalculation.adjusted(
                        content.bill(),
                        List.of(
                                new Adjustment(
                                        new AdjustmentId("a"),
                                        Money.of("-30.00", "EUR"),
                                        "Strittiger Lead",
                                        new BigDecimal("7")),
                                new Adjustment(
                                        new AdjustmentId("b"),
                                        Money.of("5.00", "EUR"),
                                        "Zuschlag",
                                        new BigDecimal("19")))));
    }

    /** A partner in Kosovo, which ISO 3166 has no code for. */
    public static DocumentContent kosovo(EInvoiceFormat format) {
        Buyer buyer =
                SampleDocuments.buyer("Prishtina Leads", "Rruga 1", "10000", "Prishtina", "XK", null, format, "de");
        return SampleDocuments.invoice(
                SampleDocuments.germanSeller(), buyer, new SampleBilling().leads(1, "Leads", "25.00"));
    }

    static DocumentContent taxNumberOnlyToSwitzerland() {
        Buyer swiss = SampleDocuments.buyer(
                "Alpen AG", "Bahnhofstrasse 1", "8001", "Z\u00FCrich", "CH", null, EInvoiceFormat.ZUGFERD, "de");
        return SampleDocuments.invoice(tradingAlone(), swiss, new SampleBilling().leads(1, "Leads", "25.00"));
    }

    private static SellerProfile tradingAlone() {
        SellerProfile seller = SampleDocuments.germanSeller();
        return new SellerProfile(
                "Rita Probe Leadvermittlung",
                seller.address(),
                null,
                seller.taxNumber(),
                seller.taxOffice(),
                null,
                seller.bank(),
                seller.contact());
    }

    /** A line for each of that many assignments, and one deduction. */
    public static DocumentContent linesWithDeduction(int lines, String language) {
        SampleBilling billing = new SampleBilling();
        for (int i = 1; i <= lines; i++) {
            billing.leads(i, "Leads \u201EPremium " + i + "\u201C", "25.00");
        }
        return SampleDocuments.invoice(
                SampleDocuments.germanSeller(),
                SampleDocuments.alphaSolar(language),
                billing.adjusted(Money.of("-5.00", "EUR"), "Strittiger Lead"));
    }

    /** A's leads, to be paid to another account in some currency. */
    public static DocumentContent paidTo(String iban, String currency) {
        SellerProfile one = SampleDocuments.germanSeller();
        SellerProfile seller = new SellerProfile(
                one.legalName(),
                one.address(),
                one.vatId(),
                one.taxNumber(),
                one.taxOffice(),
                one.registerNumber(),
                new BankAccount(iban, null, null),
                one.contact());
        return SampleDocuments.invoice(
                seller,
                SampleDocuments.alphaSolar(),
                new SampleBilling().in(currency).counted(2, "Leads", "25"));
    }

    /** A's invoice with other sentences between the sums and how to pay. */
    public static DocumentContent withNotices(String... notices) {
        DocumentContent content = SampleDocuments.alpha();
        TaxDecision one = content.taxDecision();
        TaxDecision decision = new TaxDecision(
                one.treatment(),
                one.rule(),
                one.sellerCountry(),
                one.buyerCountry(),
                one.sellerVatId(),
                one.buyerVatId(),
                one.buyerVatIdStatus(),
                List.of(notices),
                one.warnings());
        return new DocumentContent(
                content.header(), content.seller(), content.buyer(), decision, content.bill(), content.reference());
    }

    /** One lead, and a deduction of all it costs. */
    public static DocumentContent nothingToPay(String language) {
        return SampleDocuments.invoice(
                SampleDocuments.germanSeller(),
                SampleDocuments.alphaSolar(language),
                new SampleBilling().leads(1, "Leads", "25.00").adjusted(Money.of("-25.00", "EUR"), "Strittiger Lead"));
    }
}
