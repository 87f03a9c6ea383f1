package io.leadledger.invoice.document.einvoice;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Facts read back from an e-invoice by the JDK's own parser, which knows nothing of the library that wrote it. */
public final class ReadXml {

    private final Document document;

    public ReadXml(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The texts at a path of local names such as {@code SellerTradeParty/Name}, anywhere in the document. */
    public List<String> all(String path) {
        try {
            String expression = "/" + ("/" + path).replaceAll("/([A-Za-z]+)", "/*[local-name()='$1']");
            NodeList found = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(expression, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent().strip())
                    .toList();
        } catch (Exception e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The one text at that path; fails on none or several. */
    public String one(String path) {
        List<String> all = all(path);
        if (all.size() != 1) {
            throw new AssertionError("expected one " + path + " but found " + all);
        }
        return all.getFirst();
    }

    public BigDecimal amount(String name) {
        return new BigDecimal(one("SpecifiedTradeSettlementHeaderMonetarySummation/" + name));
    }

    /** Elements without text, children or attributes: XRechnung forbids them. */
    public List<String> emptyElements() {
        NodeList elements = document.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(elements::item)
                .filter(element -> element.getTextContent().isBlank())
                .map(org.w3c.dom.Node::getNodeName)
                .toList();
    }
}
