package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.AdjustmentId;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.calculation.VatOnNet;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.Pairwise;
import io.leadledger.invoice.document.pdf.DrawnLogos;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document of a grid in which every property of one meets every other (pairwise). */
public record GridDocument(
        int lines,
        int adjustments,
        String language,
        Logo logo,
        boolean creditNote,
        Names names,
        Tax tax,
        boolean perLead,
        boolean nineDigits,
        EInvoiceFormat format) {

    public enum Logo {
        NONE,
        WIDE,
        TALL,
        TINY
    }

    /** Of the parties, of the first three lines and of what the adjustments are for. */
    public enum Names {
        SHORT,
        LONG,
        ONE_WORD
    }

    public enum Tax {
        ONE_RATE,
        TWO_RATES,
        REVERSE_CHARGE
    }

    public static final int MANY = 5_000;

    private static final int[] LINES = {1, 2, 3, 30, MANY};

    private static final int[] ADJUSTMENTS = {0, 1, 50};

    private static final EInvoiceFormat[] FORMATS = {
        EInvoiceFormat.ZUGFERD, EInvoiceFormat.XRECHNUNG, EInvoiceFormat.PDF_ONLY
    };

    private static final String SENTENCE =
            "Vereinigte Genossenschaft zur Vermittlung von Anfragen f\u00FCr Photovoltaik"
                    + " und W\u00E4rmepumpen GmbH & Co. KG";

    private static final String WORD =
            "Grundst\u00FCcksverkehrsgenehmigungszust\u00E4ndigkeits\u00FCbertragungsverordnungsbeauftragte".repeat(3);

    public static Stream<GridDocument> all() {
        return Pairwise.of(LINES.length, ADJUSTMENTS.length, 2, 4, 2, 3, 3, 2, 2, FORMATS.length).stream()
                .map(of -> new GridDocument(
                        LINES[of[0]],
                        ADJUSTMENTS[of[1]],
                        of[2] == 0 ? "de" : "en",
                        Logo.values()[of[3]],
                        of[4] == 1,
                        Names.values()[of[5]],
                        Tax.values()[of[6]],
                        of[7] == 1,
                        of[8] == 1,
                        FORMATS[of[9]]));
    }

    public DocumentContent content() {
        SampleBilling billing = perLead ? new SampleBilling().perLead() : new SampleBilling();
        for (int i = 1; i <= lines; i++) {
            String name = i <= 3 ? named("Leads \u201EPremium " + i + "\u201C") : "Leads \u201EPremium " + i + "\u201C";
            billing.lead(
                    name, i == 1 && nineDigits ? "912345678.90" : "25.%02d".formatted(i % 100), SampleDocuments.DAY);
        }
        DocumentContent content = SampleDocuments.invoice(seller(), buyer(), billing);
        List<InvoiceLine> atRates = content.bill().lines().stream()
                .map(line ->
                        tax == Tax.TWO_RATES && line.position() % 2 == 0 ? SampleDocuments.atRate("7", line) : line)
                .toList();
        DocumentContent invoice = SampleDocuments.with(
                content, BillingCalculation.credit(atRates, adjusting(atRates), VatOnNet.ROUNDED_ONCE));
        return creditNote ? SampleDocuments.correcting(invoice) : invoice;
    }

    public byte @Nullable [] picture() {
        return switch (logo) {
            case NONE -> null;
            case WIDE -> DrawnLogos.png(1200, 200);
            case TALL -> DrawnLogos.png(120, 400);
            case TINY -> DrawnLogos.png(20, 10);
        };
    }

    /** Charges and deductions in turn, never more of these than the lines come to. */
    private List<Adjustment> adjusting(List<InvoiceLine> atRates) {
        List<Adjustment> all = new ArrayList<>();
        for (int i = 0; i < adjustments; i++) {
            BigDecimal rate = atRates.get(i % Math.min(2, atRates.size())).vatPercent();
            Money amount = Money.of((i % 2 == 0 ? "0.%02d" : "-0.%02d").formatted(i + 10), "EUR");
            all.add(new Adjustment(new AdjustmentId("a" + i), amount, named("Strittiger Lead " + i), rate));
        }
        return all;
    }

    private SellerProfile seller() {
        SellerProfile seller = SampleDocuments.germanSeller();
        return new SellerProfile(
                named(seller.legalName()),
                new Address(named("Speicherkai 14"), "20457", named("Hamburg"), "DE"),
                seller.vatId(),
                seller.taxNumber(),
                named("Hamburg-Nord"),
                named("HRB 118240"),
                seller.bank(),
                new Contact(named("Mara Lindt"), "+49 40 66969120", mail()));
    }

    private Buyer buyer() {
        boolean abroad = tax == Tax.REVERSE_CHARGE;
        return new Buyer(
                named("Alpha Solar GmbH"),
                named("Buchhaltung"),
                mail(),
                new Address(named("Sonnenallee 210"), "12059", named("Berlin"), abroad ? "BE" : "DE"),
                abroad ? "BE0417497106" : "DE312905867",
                null,
                names == Names.SHORT ? "991-01234-44" : "991234567890-A1B2C3D4E5F6G7H8I9J0K1L2M3N4O5-44",
                format,
                language);
    }

    private String mail() {
        return switch (names) {
            case SHORT -> "rechnung@nordlicht-leads.example";
            case LONG -> "zentrale-rechnungsstelle.nord@anfragen-fuer-photovoltaik-und-waermepumpen.example";
            case ONE_WORD -> "rechnung." + "lang".repeat(40) + "@n.example";
        };
    }

    private String named(@Nullable String shortName) {
        return switch (names) {
            case SHORT -> String.valueOf(shortName);
            case LONG -> (shortName + " " + SENTENCE).substring(0, 100);
            case ONE_WORD -> (shortName + WORD).replace(" ", "").substring(0, 200);
        };
    }
}
