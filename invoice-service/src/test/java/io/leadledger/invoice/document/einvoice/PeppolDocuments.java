package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Documents by Peppol BIS: between Belgians, across borders, between Germans. */
public final class PeppolDocuments {

    private PeppolDocuments() {}

    /** Each kind, and the credit note to it. */
    public static Stream<Named<DocumentContent>> all() {
        return Stream.of(
                        Named.of("between Belgians", belgian()),
                        Named.of("a late lead between Belgians", belgianWithLateLead()),
                        Named.of("to Belgium", peppol(SampleDocuments.brabant("nl"))),
                        Named.of("to Britain", british()),
                        Named.of("between Germans", peppol(SampleDocuments.alpha())),
                        Named.of("two rates", peppol(EdgeDocuments.adjustedAtBothRates())),
                        Named.of("only a late lead", peppol(SampleDocuments.onlyLate("de"))),
                        Named.of("nothing to pay", peppol(EdgeDocuments.nothingToPay("en"))),
                        Named.of("a line per lead", peppol(SampleDocuments.lines(30))),
                        Named.of("hard names", peppol(hardNames())))
                .flatMap(one -> Stream.of(
                        one, Named.of(one.getName() + ", credited", SampleDocuments.correcting(one.getPayload()))));
    }

    /** 38 leads at 21 %, a deduction and a charge: 950.00 - 30.00 + 5.00 = 925.00, 194.25, 1,119.25. */
    public static DocumentContent belgian() {
        return SampleDocuments.invoice(
                belgianSeller(),
                belgianBuyer(),
                belgianLeads()
                        .adjusted(Money.of("-30.00", "EUR"), "Disputed lead")
                        .adjusted(Money.of("5.00", "EUR"), "Setup"));
    }

    static DocumentContent belgianWithLateLead() {
        return SampleDocuments.invoice(
                belgianSeller(),
                belgianBuyer(),
                belgianLeads().lead("Leads Premium", "25.00", LocalDate.of(2025, 12, 31)));
    }

    /** Outside the EU, with a VAT ID all the same. */
    static DocumentContent british() {
        Buyer buyer = SampleDocuments.buyer(
                "Thames Leads Ltd",
                "1 Strand",
                "WC2N 5HR",
                "London",
                "GB",
                "GB123456789",
                EInvoiceFormat.PEPPOL_BIS,
                "en");
        return SampleDocuments.invoice(
                SampleDocuments.germanSeller(), buyer, new SampleBilling().leads(3, "Leads UK", "15.00"));
    }

    /** The same by Peppol. */
    public static DocumentContent peppol(DocumentContent content) {
        return SampleDocuments.in(EInvoiceFormat.PEPPOL_BIS, content);
    }

    private static DocumentContent hardNames() {
        Buyer buyer = SampleDocuments.buyer(
                "A & B <GmbH> \"\u00c9t\u00e9\"",
                "Rue \u0141\u00f3d\u017a 1",
                "1000",
                "Bruxelles",
                "BE",
                "BE0417497106",
                EInvoiceFormat.PEPPOL_BIS,
                "en");
        return SampleDocuments.invoice(
                SampleDocuments.germanSeller(),
                buyer,
                new SampleBilling().leads(2, "Leads <&>\u0007 \u201e1\u201c", "25.00"));
    }

    private static SampleBilling belgianLeads() {
        return new SampleBilling().rate("21").leads(38, "Leads Premium", "25.00");
    }

    static SellerProfile belgianSeller() {
        return new SellerProfile(
                "Noorderlicht Leads BV",
                new Address("Kaai 14", "2000", "Antwerpen", "BE"),
                "BE0417497106",
                null,
                null,
                "RPR Antwerpen",
                new BankAccount("BE71096123456769", "GKCCBEBB", "Havenbank"),
                new Contact("Marie Linde", "+32 3 5550100", "billing@noorderlicht.example"));
    }

    static Buyer belgianBuyer() {
        return SampleDocuments.buyer(
                "Brabant Leads BV", "Markt 8", "3000", "Leuven", "BE", "BE0428759497", EInvoiceFormat.PEPPOL_BIS, "en");
    }
}
