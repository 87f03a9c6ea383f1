package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.AdjustmentId;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.calculation.VatOnNet;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.Pairwise;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One document of a table in which each tax case in each format, as an invoice and as a credit note, meets every other property,
 * and these each other (pairwise).
 */
public record OpinionDocument(
        Case taxCase,
        EInvoiceFormat format,
        boolean creditNote,
        String language,
        boolean perLead,
        boolean adjusted,
        boolean late,
        int lines) {

    /** Who sells to whom. */
    public enum Case {
        DOMESTIC,
        TWO_RATES,
        BELGIAN,
        REVERSE_CHARGE,
        NO_VAT_ID,
        OUTSIDE_EU,
        EXEMPT
    }

    private record Kind(Case taxCase, EInvoiceFormat format, boolean creditNote) {

        /** Peppol cannot address who has no VAT ID: such a partner is refused by name before. */
        boolean exists() {
            return taxCase != Case.NO_VAT_ID || format != EInvoiceFormat.PEPPOL_BIS;
        }
    }

    private static final int MANY = 5_000;

    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);

    /** The table, and in the end two of 5,000 lines. */
    public static List<OpinionDocument> all() {
        List<Kind> kinds = Stream.of(Case.values())
                .flatMap(taxCase -> Stream.of(EInvoiceFormat.values())
                        .flatMap(format ->
                                Stream.of(false, true).map(creditNote -> new Kind(taxCase, format, creditNote))))
                .filter(Kind::exists)
                .toList();
        List<OpinionDocument> all = new ArrayList<>(Pairwise.of(kinds.size(), 2, 2, 2, 2, 2).stream()
                .map(of -> new OpinionDocument(
                        kinds.get(of[0]).taxCase(),
                        kinds.get(of[0]).format(),
                        kinds.get(of[0]).creditNote(),
                        of[1] == 0 ? "de" : "en",
                        of[2] == 1,
                        of[3] == 1,
                        of[4] == 1,
                        1 + of[5]))
                .toList());
        all.add(new OpinionDocument(Case.DOMESTIC, EInvoiceFormat.ZUGFERD, false, "de", true, true, false, MANY));
        all.add(new OpinionDocument(Case.BELGIAN, EInvoiceFormat.PEPPOL_BIS, false, "en", false, true, true, MANY));
        return List.copyOf(all);
    }

    public boolean isLong() {
        return lines == MANY;
    }

    public DocumentContent content() {
        SampleBilling billing = taxCase == Case.BELGIAN ? new SampleBilling().rate("21") : new SampleBilling();
        if (perLead) {
            billing.perLead();
        }
        if (taxCase == Case.EXEMPT) {
            billing.regime(TaxRegime.SMALL_BUSINESS);
        }
        for (int i = 1; i <= lines; i++) {
            billing.lead(
                    "Leads \u201EPremium " + i + "\u201C",
                    "25.%02d".formatted(i % 100),
                    late && i == 1 ? BEFORE : SampleDocuments.DAY);
        }
        DocumentContent content = SampleDocuments.in(format, SampleDocuments.invoice(seller(), buyer(), billing));
        List<InvoiceLine> atRates = content.bill().lines().stream()
                .map(line -> taxCase == Case.TWO_RATES && line.position() % 2 == 0
                        ? SampleDocuments.atRate("7", line)
                        : line)
                .toList();
        DocumentContent invoice = SampleDocuments.with(
                content, BillingCalculation.credit(atRates, adjustments(atRates), VatOnNet.ROUNDED_ONCE));
        return creditNote ? SampleDocuments.correcting(invoice) : invoice;
    }

    private List<Adjustment> adjustments(List<InvoiceLine> atRates) {
        return adjusted
                ? List.of(
                        new Adjustment(
                                new AdjustmentId("a"),
                                Money.of("-1.50", "EUR"),
                                "Strittiger Lead",
                                atRates.getFirst().vatPercent()),
                        new Adjustment(
                                new AdjustmentId("b"),
                                Money.of("0.75", "EUR"),
                                "Einrichtung",
                                atRates.getLast().vatPercent()))
                : List.of();
    }

    private SellerProfile seller() {
        return taxCase == Case.BELGIAN ? PeppolDocuments.belgianSeller() : SampleDocuments.germanSeller();
    }

    private Buyer buyer() {
        Buyer one = switch (taxCase) {
            case DOMESTIC, TWO_RATES, EXEMPT -> SampleDocuments.alphaSolar(language);
            case BELGIAN, REVERSE_CHARGE -> PeppolDocuments.belgianBuyer();
            case NO_VAT_ID -> SampleDocuments.lyon().buyer();
            case OUTSIDE_EU -> PeppolDocuments.british().buyer();
        };
        return new Buyer(
                one.name(),
                one.contactPerson(),
                one.email(),
                one.address(),
                one.vatId(),
                one.taxNumber(),
                one.buyerReference(),
                format,
                language);
    }

    @Override
    public String toString() {
        return String.join(
                " | ",
                taxCase.name(),
                format.name(),
                creditNote ? "381" : "380",
                language,
                perLead ? "per lead" : "per assignment",
                adjusted ? "adjusted" : "-",
                late ? "late" : "-",
                Integer.toString(lines));
    }
}
