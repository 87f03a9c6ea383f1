package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.partner.TaxRegime;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.money.Money;

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
}
