package io.leadledger.portal.operator.document;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a document is taxed as it is, in a sentence, with the evidence beside it. */
public record TaxSentence(String heading, String text, Chip chip, List<Fact> evidence) {

    private static final List<String> KNOWN_RULES = List.of("R-070", "R-071", "R-072", "R-073", "D-27");

    public static TaxSentence of(TaxDecision tax, Bill bill, @Nullable Buyer buyer, Words words) {
        String percent = percents(bill);
        String text = words.say(
                "console.tax.sentence." + reason(tax),
                percent,
                buyer == null || buyer.name() == null ? "?" : buyer.name(),
                country(tax.sellerCountry(), words),
                country(tax.buyerCountry(), words));
        Chip ordinary = Chip.ok(words.say("console.tax.domestic", percent));
        return new TaxSentence(
                words.say("console.invoice.taxDecision"),
                text,
                InvoiceChips.tax(tax, percent, words).orElse(ordinary),
                evidence(tax, words));
    }

    /** A draft is made for whom no country is known, as if it were the seller's; such an invoice is blocked. */
    private static String reason(TaxDecision tax) {
        if (tax.rule().equals("R-070") && tax.treatment() == TaxTreatment.DOMESTIC && tax.buyerCountry() == null) {
            return "unknown";
        }
        boolean said = KNOWN_RULES.contains(tax.rule()) && tax.treatment() != TaxTreatment.EXEMPT;
        return said ? tax.rule() : tax.treatment().name();
    }

    /** The rates that the sentence names, before a percent sign: {@code 19}, or {@code 19 % / 16}; 0 for a document without VAT. */
    public static String percents(Bill bill) {
        String rates = bill.totals().taxes().stream()
                .map(TaxTotal::vatPercent)
                .map(InvoiceChips::percent)
                .collect(Collectors.joining("\u00a0% / "));
        return rates.isEmpty() ? "0" : rates;
    }

    private static List<Fact> evidence(TaxDecision tax, Words words) {
        List<Fact> facts = new ArrayList<>();
        if (tax.sellerVatId() != null) {
            facts.add(Fact.of(words.say("console.tax.sellerVatId"), tax.sellerVatId()));
        }
        facts.add(Fact.of(
                words.say("console.tax.buyerVatId"),
                tax.buyerVatId() == null ? words.say("console.tax.noVatId") : tax.buyerVatId()));
        if (tax.buyerVatIdStatus() != null) {
            facts.add(Fact.of(words.say("console.tax.evidence"), words.say("console.vatId." + tax.buyerVatIdStatus())));
        }
        facts.add(Fact.of(words.say("console.tax.rule"), tax.rule()));
        return facts;
    }

    private static String country(@Nullable String code, Words words) {
        return code == null ? "?" : words.country(code);
    }
}
