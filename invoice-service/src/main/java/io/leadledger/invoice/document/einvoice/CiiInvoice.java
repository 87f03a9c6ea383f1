package io.leadledger.invoice.document.einvoice;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.invoice.calculation.AdjustmentRates;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.DocumentPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.mustangproject.Allowance;
import org.mustangproject.Charge;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.Product;
import org.mustangproject.ReferencedDocument;

/** The content of a document in the words of Mustang, business term by business term (EN 16931). */
final class CiiInvoice {

    /** UN/ECE Recommendation 20: a piece. The page says "Leads", for which there is no code; C62 would be a bare number. */
    static final String PIECE = "H87";

    /** UNTDID 5189: discount. */
    static final String DISCOUNT = "95";

    private final DocumentContent content;
    private final DocumentWording wording;
    private final Invoice invoice = new Invoice();

    private CiiInvoice(DocumentContent content) {
        this.content = content;
        this.wording = DocumentWording.of(content);
    }

    static Invoice of(DocumentContent content) {
        CiiInvoice writing = new CiiInvoice(content);
        writing.header();
        writing.period();
        writing.wording.notes(content).forEach(writing.invoice::addNote);
        content.bill().lines().forEach(writing::line);
        content.bill().adjustments().forEach(writing::adjustment);
        return writing.invoice;
    }

    private void header() {
        DocumentHeader header = content.header();
        invoice.setNumber(PrintedText.of(header.number()));
        invoice.setDocumentCode(header.type().code());
        invoice.setIssueDate(date(header.issueDate()));
        invoice.setCurrency(content.bill().totals().total().currency().getCurrencyCode());
        invoice.setReferenceNumber(PrintedText.of(content.buyer().buyerReference()));
        invoice.setPaymentTermDescription(wording.terms(content));
        if (PaymentMeans.of(content) != PaymentMeans.NONE) {
            invoice.setPaymentReference(PrintedText.of(header.number()));
        }
        if (content.isToBePaid()) {
            invoice.setDueDate(date(header.dueDate()));
        }
        TradeParties parties = new TradeParties(content);
        invoice.setSender(parties.seller());
        invoice.setRecipient(parties.buyer());
        InvoiceReference corrected = content.reference();
        if (corrected != null) {
            invoice.addInvoiceReferencedDocument(
                    new ReferencedDocument(PrintedText.of(corrected.number()), date(corrected.issueDate())));
        }
    }

    /** The delivery date's parent is mandatory and must not stand empty (PEPPOL-EN16931-R008). */
    private void period() {
        DocumentPeriod period = DocumentPeriod.of(content);
        invoice.setDetailedDeliveryPeriod(date(period.from()), date(period.to()));
        invoice.setDeliveryDate(date(period.delivered()));
    }

    private void line(InvoiceLine line) {
        Product product = new Product(PrintedText.orEmpty(line.name()), wording.lead(line), PIECE, line.vatPercent());
        product.setTaxCategoryCode(content.taxDecision().treatment().category());
        Item item = new Item(product, line.unitPrice().amount(), BigDecimal.valueOf(line.quantity()));
        item.setId(Integer.toString(line.position()));
        item.setDetailedDeliveryPeriod(date(line.serviceFrom()), date(line.serviceTo()));
        invoice.addItem(item);
    }

    private void adjustment(Adjustment adjustment) {
        Charge adjusting = adjustment.amount().isNegative()
                ? new Allowance(adjustment.amount().negated().amount()).setReasonCode(DISCOUNT)
                : new Charge(adjustment.amount().amount());
        adjusting.setReason(PrintedText.of(adjustment.reason()));
        adjusting.setTaxRateApplicablePercent(
                AdjustmentRates.of(adjustment, content.bill().lines()));
        adjusting.setTaxCategoryCode(content.taxDecision().treatment().category());
        if (adjustment.amount().isNegative()) {
            invoice.addAllowance(adjusting);
        } else {
            invoice.addCharge(adjusting);
        }
    }

    /** Noon in the JVM's own zone, since Mustang prints dates in that zone: the day stays the same in every one. */
    private static Date date(LocalDate day) {
        return Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
    }
}
