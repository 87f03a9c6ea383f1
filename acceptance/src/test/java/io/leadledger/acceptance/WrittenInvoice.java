package io.leadledger.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A document as it lies in {@code out}: read by this test alone, with nothing of the product. */
public final class WrittenInvoice {

    private static final String SUMS = "//*[local-name()='SpecifiedTradeSettlementHeaderMonetarySummation']";

    private final Document xml;
    private final String text;

    private WrittenInvoice(Document xml, String text) {
        this.xml = xml;
        this.text = text;
    }

    public static WrittenInvoice read(Path folder, String number) {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(folder.resolve(number + ".pdf")))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document xml = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(number + ".xml"))));
            return new WrittenInvoice(xml, new PDFTextStripper().getText(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    public String typeCode() {
        return value("//*[local-name()='ExchangedDocument']/*[local-name()='TypeCode']");
    }

    public BigDecimal net() {
        return new BigDecimal(value(SUMS + "/*[local-name()='TaxBasisTotalAmount']"));
    }

    /** 0 where the document carries no VAT at all. */
    public BigDecimal tax() {
        String tax = value(SUMS + "/*[local-name()='TaxTotalAmount']");
        return tax.isEmpty() ? new BigDecimal("0.00") : new BigDecimal(tax);
    }

    public BigDecimal total() {
        return new BigDecimal(value(SUMS + "/*[local-name()='GrandTotalAmount']"));
    }

    public String buyer() {
        return value("//*[local-name()='BuyerTradeParty']/*[local-name()='Name']");
    }

    /** The words on the PDF's pages. */
    public String text() {
        return text;
    }

    private String value(String expression) {
        try {
            XPath path = XPathFactory.newInstance().newXPath();
            return path.evaluate(expression, xml);
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
