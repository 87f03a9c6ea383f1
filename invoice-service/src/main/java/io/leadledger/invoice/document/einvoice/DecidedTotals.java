package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.tax.SmallEnterprise;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mustangproject.Invoice;
import org.mustangproject.ZUGFeRD.TransactionCalculator;
import org.mustangproject.ZUGFeRD.VATAmount;

/**
 * The bill's totals are the truth. The library's own sums over lines, allowances and charges have to come to the same;
 * then VAT and total are written as the bill has them, since a credit note's VAT may carry a cent of earlier ones
 * (D-23).
 */
final class DecidedTotals extends TransactionCalculator {

    private final DocumentContent content;
    private final Totals totals;

    DecidedTotals(Invoice invoice, DocumentContent content) {
        super(invoice);
        this.content = content;
        this.totals = content.bill().totals();
        compare("a sum of lines", totals.lines(), super.getTotal());
        compare("a net", totals.net(), super.getTaxBasis());
        compare("a total", totals.total(), totals.net().plus(totals.tax()).amount());
        compareTaxes(super.getVATAmountList());
    }

    @Override
    public BigDecimal getGrandTotal() {
        return totals.total().amount();
    }

    @Override
    protected List<VATAmount> getVATAmountList() {
        return totals.taxes().stream().map(this::breakdown).toList();
    }

    private VATAmount breakdown(TaxTotal tax) {
        TaxTreatment treatment = content.taxDecision().treatment();
        VATAmount amount =
                new VATAmount(tax.net().amount(), tax.tax().amount(), treatment.category(), null, tax.vatPercent());
        List<String> notices = content.taxDecision().notices();
        return switch (treatment) {
            case DOMESTIC -> amount;
            case REVERSE_CHARGE -> exempt(amount, "VATEX-EU-AE", notices);
            case OUTSIDE_EU -> exempt(amount, "VATEX-EU-O", notices);
            case EXEMPT ->
                exempt(
                        amount,
                        SmallEnterprise.in(content.taxDecision().sellerCountry())
                                .reasonCode(),
                        notices);
        };
    }

    private static VATAmount exempt(VATAmount amount, @Nullable String reasonCode, List<String> notices) {
        if (reasonCode != null) {
            amount.setVatExemptionReasonCode(reasonCode);
        }
        if (!notices.isEmpty()) {
            amount.setVatExemptionReasonText(PrintedText.of(String.join(" ", notices)));
        }
        return amount;
    }

    private void compareTaxes(List<VATAmount> computed) {
        Money sum = Money.zero(totals.tax().currency());
        for (TaxTotal tax : totals.taxes()) {
            VATAmount same = computed.stream()
                    .filter(amount -> amount.getApplicablePercent().compareTo(tax.vatPercent()) == 0)
                    .findFirst()
                    .orElseThrow(
                            () -> new DifferentTotalsException("VAT at " + tax.vatPercent() + " %", tax.tax(), "none"));
            compare("a net at " + tax.vatPercent() + " %", tax.net(), same.getBasis());
            compareTax(tax, Money.rounded(same.getCalculated(), tax.tax().currency()));
            sum = sum.plus(tax.tax());
        }
        compare("a sum of VAT", totals.tax(), sum.amount());
        if (computed.size() != totals.taxes().size()) {
            throw new DifferentTotalsException("VAT rates", totals.taxes().size(), computed.size());
        }
    }

    /** On a credit note the VAT credited before decides the last cent (D-23); an invoice rounds once. */
    private void compareTax(TaxTotal tax, Money computed) {
        BigDecimal tolerated = content.header().type() == DocumentType.CREDIT_NOTE
                ? Money.ofMinor(1, computed.currency()).amount()
                : BigDecimal.ZERO;
        if (tax.tax().minus(computed).amount().abs().compareTo(tolerated) > 0) {
            throw new DifferentTotalsException("VAT at " + tax.vatPercent() + " %", tax.tax(), computed);
        }
    }

    private static void compare(String what, Money expected, BigDecimal actual) {
        if (expected.amount().compareTo(actual) != 0) {
            throw new DifferentTotalsException(what, expected, actual);
        }
    }
}
