package io.leadledger.invoice.document.einvoice;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
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
        List<String> upwards = List.of(path.split("/")).reversed();
        NodeList named = document.getElementsByTagNameNS("*", upwards.getFirst());
        return IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .filter(node -> isAt(node, upwards))
                .map(node -> node.getTextContent().strip())
                .toList();
    }

    private static boolean isAt(Node node, List<String> upwards) {
        Node at = node;
        for (String name : upwards) {
            if (at == null || !name.equals(at.getLocalName())) {
                return false;
            }
            at = at.getParentNode();
        }
        return true;
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
                .map(Node::getNodeName)
                .toList();
    }
}
