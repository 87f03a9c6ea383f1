package io.leadledger.invoice.document.pdf;

import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import io.leadledger.invoice.document.einvoice.ReadXml;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The business terms that a page prints, as the XML has them in either syntax, in the words of the page. */
final class PrintedTerms {

    private final ReadXml xml;
    private final boolean ubl;
    private final DocumentContent content;
    private final DocumentWording words;
    private final Map<String, List<String>> terms = new LinkedHashMap<>();

    private PrintedTerms(byte[] xml, DocumentContent content) {
        this.xml = new ReadXml(xml);
        this.ubl = this.xml.all("ExchangedDocument/ID").isEmpty();
        this.content = content;
        this.words = DocumentWording.of(content);
    }

    /** By the name of the term, with all its values. */
    static Map<String, List<String>> of(byte[] xml, DocumentContent content) {
        PrintedTerms printed = new PrintedTerms(xml, content);
        printed.header();
        printed.parties();
        printed.sums();
        printed.lines();
        return printed.terms;
    }

    private void header() {
        String root = content.reference() == null ? "Invoice" : "CreditNote";
        text("BT-1", "ExchangedDocument/ID", root + "/ID");
        term("BT-2", "IssueDateTime/DateTimeString", root + "/IssueDate", this::date);
        term("BT-9", "DueDateDateTime/DateTimeString", "Invoice/DueDate", this::date);
        text("BT-10", "ApplicableHeaderTradeAgreement/BuyerReference", root + "/BuyerReference");
        text("BT-25", "InvoiceReferencedDocument/IssuerAssignedID", "InvoiceDocumentReference/ID");
        term(
                "BT-26",
                "InvoiceReferencedDocument/FormattedIssueDateTime/DateTimeString",
                "InvoiceDocumentReference/IssueDate",
                this::date);
        text("BT-120", "ApplicableHeaderTradeSettlement/ApplicableTradeTax/ExemptionReason", "TaxExemptionReason");
        if (content.isToBePaid()) {
            text("BT-84", "PayeePartyCreditorFinancialAccount/IBANID", "PayeeFinancialAccount/ID");
            text("BT-85", "PayeePartyCreditorFinancialAccount/AccountName", "PayeeFinancialAccount/Name");
            text("BT-86", "PayeeSpecifiedCreditorFinancialInstitution/BICID", "FinancialInstitutionBranch/ID");
        }
    }

    private void parties() {
        String seller = "AccountingSupplierParty/Party/";
        String buyer = "AccountingCustomerParty/Party/";
        text("BT-27", "SellerTradeParty/Name", seller + "PartyLegalEntity/RegistrationName");
        text("BT-30", "SellerTradeParty/SpecifiedLegalOrganization/ID", seller + "PartyLegalEntity/CompanyID");
        text("BT-31, BT-32", "SellerTradeParty/SpecifiedTaxRegistration/ID", seller + "PartyTaxScheme/CompanyID");
        text("BT-35", "SellerTradeParty/PostalTradeAddress/LineOne", seller + "PostalAddress/StreetName");
        text("BT-37", "SellerTradeParty/PostalTradeAddress/CityName", seller + "PostalAddress/CityName");
        text("BT-38", "SellerTradeParty/PostalTradeAddress/PostcodeCode", seller + "PostalAddress/PostalZone");
        text("BT-41", "SellerTradeParty/DefinedTradeContact/PersonName", seller + "Contact/Name");
        text("BT-42", "TelephoneUniversalCommunication/CompleteNumber", seller + "Contact/Telephone");
        text(
                "BT-43",
                "SellerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication/URIID",
                seller + "Contact/ElectronicMail");
        text("BT-44", "BuyerTradeParty/Name", buyer + "PartyLegalEntity/RegistrationName");
        text("BT-48", "BuyerTradeParty/SpecifiedTaxRegistration/ID", buyer + "PartyTaxScheme/CompanyID");
        text("BT-50", "BuyerTradeParty/PostalTradeAddress/LineOne", buyer + "PostalAddress/StreetName");
        text("BT-52", "BuyerTradeParty/PostalTradeAddress/CityName", buyer + "PostalAddress/CityName");
        text("BT-53", "BuyerTradeParty/PostalTradeAddress/PostcodeCode", buyer + "PostalAddress/PostalZone");
        text("BT-56", "BuyerTradeParty/DefinedTradeContact/PersonName", buyer + "Contact/Name");
    }

    private void sums() {
        String sums = "SpecifiedTradeSettlementHeaderMonetarySummation/";
        String tax = "ApplicableHeaderTradeSettlement/ApplicableTradeTax/";
        amount("BT-92, BT-99", "SpecifiedTradeAllowanceCharge/ActualAmount", "AllowanceCharge/Amount");
        text("BT-97, BT-104", "SpecifiedTradeAllowanceCharge/Reason", "AllowanceChargeReason");
        amount("BT-106", sums + "LineTotalAmount", "LegalMonetaryTotal/LineExtensionAmount");
        amount("BT-109", sums + "TaxBasisTotalAmount", "LegalMonetaryTotal/TaxExclusiveAmount");
        amount("BT-110", sums + "TaxTotalAmount", "TaxTotal/TaxAmount");
        amount("BT-112", sums + "GrandTotalAmount", "LegalMonetaryTotal/TaxInclusiveAmount");
        amount("BT-115", sums + "DuePayableAmount", "LegalMonetaryTotal/PayableAmount");
        amount("BT-116", tax + "BasisAmount", "TaxSubtotal/TaxableAmount");
        amount("BT-117", tax + "CalculatedAmount", "TaxSubtotal/TaxAmount");
        term("BT-119", tax + "RateApplicablePercent", "TaxSubtotal/TaxCategory/Percent", this::percent);
    }

    /** Quantity, price and net of a line stand side by side. */
    private void lines() {
        String line = content.reference() == null ? "InvoiceLine/" : "CreditNoteLine/";
        text("BT-153", "SpecifiedTradeProduct/Name", "Item/Name");
        text("BT-154", "SpecifiedTradeProduct/Description", "Item/Description");
        List<String> quantities = all(
                "SpecifiedLineTradeDelivery/BilledQuantity",
                line + (content.reference() == null ? "InvoicedQuantity" : "CreditedQuantity"));
        List<String> prices = all("NetPriceProductTradePrice/ChargeAmount", "Price/PriceAmount");
        List<String> nets =
                all("SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount", line + "LineExtensionAmount");
        List<String> from = all(
                "SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/StartDateTime/DateTimeString",
                line + "InvoicePeriod/StartDate");
        List<String> to = all(
                "SpecifiedLineTradeSettlement/BillingSpecifiedPeriod/EndDateTime/DateTimeString",
                line + "InvoicePeriod/EndDate");
        List<String> rows = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            long quantity = new BigDecimal(quantities.get(i)).longValueExact();
            rows.add(words.say(quantity == 1 ? "line.quantity.one" : "line.quantity.many", words.count(quantity))
                    + euros(prices.get(i))
                    + euros(nets.get(i)));
            periods.add(words.period(day(from.get(i)), day(to.get(i))));
        }
        terms.put("BT-129, BT-146, BT-131", rows);
        terms.put("BT-134, BT-135", periods);
    }

    private void text(String term, String cii, String path) {
        term(term, cii, path, UnaryOperator.identity());
    }

    /** Of 0.00 the page has no row. */
    private void amount(String term, String cii, String path) {
        terms.put(
                term,
                all(cii, path).stream()
                        .filter(amount -> new BigDecimal(amount).signum() != 0)
                        .map(this::euros)
                        .toList());
    }

    private void term(String term, String cii, String path, UnaryOperator<String> printed) {
        terms.put(term, all(cii, path).stream().map(printed).toList());
    }

    private List<String> all(String cii, String path) {
        return xml.all(ubl ? path : cii);
    }

    private String date(String date) {
        return words.date(day(date));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date.replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private String percent(String percent) {
        BigDecimal rate = new BigDecimal(percent);
        return rate.signum() == 0 ? "" : words.percent(rate.stripTrailingZeros());
    }

    private String euros(String amount) {
        return words.amount(Money.of(new BigDecimal(amount).setScale(2).toPlainString(), "EUR"));
    }
}
