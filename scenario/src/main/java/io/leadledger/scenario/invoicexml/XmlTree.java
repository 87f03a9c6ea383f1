package io.leadledger.scenario.invoicexml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** XML by local names, read without document types and without anything from outside. */
record XmlTree(Element element) {
    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Throws {@link IllegalArgumentException} for what is no XML or has a document type. */
    static XmlTree read(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new XmlTree(builder.parse(new ByteArrayInputStream(xml)).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException("expected an e-invoice, but " + unreadable.getMessage(), unreadable);
        }
    }

    /** All elements at a path of local names below this one. */
    List<XmlTree> all(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return children(path);
        }
        var rest = path.substring(slash + 1);
        return children(path.substring(0, slash)).stream()
                .flatMap(child -> child.all(rest).stream())
                .toList();
    }

    Optional<String> first(String path) {
        return all(path).stream().findFirst().map(XmlTree::text);
    }

    String one(String path) {
        return first(path)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected %s in the e-invoice, but it is missing".formatted(path)));
    }

    String text() {
        return element.getTextContent().strip();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    private List<XmlTree> children(String localName) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> localName.equals(child.getLocalName()))
                .map(XmlTree::new)
                .toList();
    }
}
