package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.invoice.calculation.AdjustmentRates;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.DocumentPeriod;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.mustangproject.ZUGFeRD.VATAmount;

/**
 * The content of a document as an Invoice or CreditNote of UBL 2.1 by Peppol BIS Billing 3.0, in the order that its
 * schema wants. The sums are those that {@link DecidedTotals} compared.
 */
final class UblInvoice {

    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";

    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    private final DocumentContent content;
    private final DocumentWording wording;
    private final boolean credit;
    private final String category;
    private final UblElements ubl;

    private UblInvoice(DocumentContent content) {
        this.content = content;
        this.wording = DocumentWording.of(content);
        this.credit = content.header().type() == DocumentType.CREDIT_NOTE;
        this.category = content.taxDecision().treatment().category();
        this.ubl = new UblElements(named("Invoice", "CreditNote"));
    }

    static byte[] write(DocumentContent content, DecidedTotals totals) {
        UblInvoice writing = new UblInvoice(content);
        UblParties parties = new UblParties(content, writing.ubl);
        writing.header(parties);
        parties.write();
        writing.ubl.group("Delivery", writing::delivery);
        parties.paymentMeans();
        writing.ubl.group("PaymentTerms", () -> writing.ubl.text("Note", writing.wording.terms(content)));
        content.bill().adjustments().forEach(writing::adjustment);
        writing.taxes(totals);
        writing.totals();
        content.bill().lines().forEach(writing::line);
        return writing.ubl.file();
    }

    private void header(UblParties parties) {
        DocumentHeader header = content.header();
        ubl.text("CustomizationID", CUSTOMIZATION);
        ubl.text("ProfileID", PROFILE);
        ubl.text("ID", PrintedText.of(header.number()));
        ubl.text("IssueDate", header.issueDate().toString());
        if (content.isToBePaid()) {
            ubl.text("DueDate", header.dueDate().toString());
        }
        ubl.text(named("InvoiceTypeCode", "CreditNoteTypeCode"), header.type().code());
        ubl.text("Note", String.join(" ", wording.notes(content)));
        ubl.text(
                "DocumentCurrencyCode",
                content.bill().totals().total().currency().getCurrencyCode());
        ubl.text("BuyerReference", parties.buyerReference());
        DocumentPeriod period = DocumentPeriod.of(content);
        period(period.from(), period.to());
        reference();
    }

    private void reference() {
        InvoiceReference corrected = content.reference();
        if (corrected != null) {
            ubl.group(
                    "BillingReference",
                    () -> ubl.group("InvoiceDocumentReference", () -> {
                        ubl.text("ID", PrintedText.of(corrected.number()));
                        ubl.text("IssueDate", corrected.issueDate().toString());
                    }));
        }
    }

    private void period(LocalDate from, LocalDate to) {
        ubl.group("InvoicePeriod", () -> {
            ubl.text("StartDate", from.toString());
            ubl.text("EndDate", to.toString());
        });
    }

    private void delivery() {
        ubl.text("ActualDeliveryDate", DocumentPeriod.of(content).delivered().toString());
    }

    private void adjustment(Adjustment adjustment) {
        boolean charge = !adjustment.amount().isNegative();
        ubl.group("AllowanceCharge", () -> {
            ubl.text("ChargeIndicator", Boolean.toString(charge));
            ubl.text("AllowanceChargeReasonCode", charge ? null : CiiInvoice.DISCOUNT);
            ubl.text("AllowanceChargeReason", PrintedText.of(adjustment.reason()));
            ubl.amount(
                    "Amount", charge ? adjustment.amount() : adjustment.amount().negated());
            ubl.category(
                    "TaxCategory",
                    category,
                    AdjustmentRates.of(adjustment, content.bill().lines()),
                    List.of());
        });
    }

    private void taxes(DecidedTotals decided) {
        Money tax = content.bill().totals().tax();
        ubl.group("TaxTotal", () -> {
            ubl.amount("TaxAmount", tax);
            for (VATAmount one : decided.getVATAmountList()) {
                ubl.group("TaxSubtotal", () -> {
                    ubl.amount("TaxableAmount", one.getBasis(), tax);
                    ubl.amount("TaxAmount", one.getCalculated(), tax);
                    ubl.category(
                            "TaxCategory",
                            one.getCategoryCode(),
                            one.getApplicablePercent(),
                            Arrays.asList(one.getVatExemptionReasonCode(), one.getVatExemptionReasonText()));
                });
            }
        });
    }

    private void totals() {
        Totals totals = content.bill().totals();
        ubl.group("LegalMonetaryTotal", () -> {
            ubl.amount("LineExtensionAmount", totals.lines());
            ubl.amount("TaxExclusiveAmount", totals.net());
            ubl.amount("TaxInclusiveAmount", totals.total());
            adjusted("AllowanceTotalAmount", Money::isNegative);
            adjusted("ChargeTotalAmount", amount -> !amount.isNegative());
            ubl.amount("PayableAmount", totals.total());
        });
    }

    private void adjusted(String name, Predicate<Money> which) {
        content.bill().adjustments().stream()
                .map(Adjustment::amount)
                .filter(which)
                .map(amount -> amount.isNegative() ? amount.negated() : amount)
                .reduce(Money::plus)
                .ifPresent(sum -> ubl.amount(name, sum));
    }

    private void line(InvoiceLine line) {
        ubl.group(named("InvoiceLine", "CreditNoteLine"), () -> {
            ubl.text("ID", Integer.toString(line.position()));
            ubl.text(
                    named("InvoicedQuantity", "CreditedQuantity"),
                    Integer.toString(line.quantity()),
                    "unitCode",
                    CiiInvoice.PIECE);
            ubl.amount("LineExtensionAmount", line.net());
            period(line.serviceFrom(), line.serviceTo());
            ubl.group("Item", () -> {
                ubl.text("Description", wording.lead(line));
                ubl.text("Name", PrintedText.of(line.name()));
                ubl.category("ClassifiedTaxCategory", category, line.vatPercent(), List.of());
            });
            ubl.group("Price", () -> ubl.amount("PriceAmount", line.unitPrice()));
        });
    }

    private String named(String onInvoice, String onCreditNote) {
        return credit ? onCreditNote : onInvoice;
    }
}
