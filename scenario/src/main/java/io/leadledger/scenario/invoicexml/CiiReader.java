package io.leadledger.scenario.invoicexml;

import io.leadledger.scenario.invoicexml.CiiDocument.Line;
import io.leadledger.scenario.invoicexml.CiiDocument.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Optional;

/** Reads UN/CEFACT CII, in the profile EN 16931 as in XRechnung. */
public final class CiiReader {
    private static final String SETTLEMENT = "SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/";
    private static final String SUMS = SETTLEMENT + "SpecifiedTradeSettlementHeaderMonetarySummation/";
    private static final String DATE = "/DateTimeString";

    private CiiReader() {}

    /** Throws {@link IllegalArgumentException} for what is no such document. */
    public static CiiDocument read(byte[] xml) {
        var root = XmlTree.read(xml);
        var currency = Currency.getInstance(root.one(SETTLEMENT + "InvoiceCurrencyCode"));
        return new CiiDocument(
                root.one("ExchangedDocument/ID"),
                root.one("ExchangedDocument/TypeCode"),
                date(root.one("ExchangedDocument/IssueDateTime" + DATE)),
                currency,
                new BigDecimal(root.one(SUMS + "TaxBasisTotalAmount")),
                tax(root, currency),
                new BigDecimal(root.one(SUMS + "GrandTotalAmount")),
                root.all("SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem").stream()
                        .map(CiiReader::line)
                        .toList(),
                reference(root));
    }

    private static BigDecimal tax(XmlTree root, Currency currency) {
        return root.all(SUMS + "TaxTotalAmount").stream()
                .filter(amount -> amount.attribute("currencyID").isEmpty()
                        || amount.attribute("currencyID").equals(currency.getCurrencyCode()))
                .findFirst()
                .map(amount -> new BigDecimal(amount.text()))
                .orElse(BigDecimal.ZERO);
    }

    private static Line line(XmlTree line) {
        var settlement = "SpecifiedLineTradeSettlement/";
        var period = settlement + "BillingSpecifiedPeriod/";
        return new Line(
                line.one("SpecifiedTradeProduct/Name"),
                new BigDecimal(line.one("SpecifiedLineTradeDelivery/BilledQuantity")),
                new BigDecimal(line.one("SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount")),
                new BigDecimal(line.one(settlement + "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount")),
                date(line.one(period + "StartDateTime" + DATE)),
                date(line.one(period + "EndDateTime" + DATE)));
    }

    private static Optional<Reference> reference(XmlTree root) {
        return root.all(SETTLEMENT + "InvoiceReferencedDocument").stream()
                .findFirst()
                .map(document -> new Reference(
                        document.one("IssuerAssignedID"), date(document.one("FormattedIssueDateTime" + DATE))));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
