package io.leadledger.partner.logo;

import io.leadledger.chassis.input.Parsed;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing may not have: anything that runs, is fetched, looks different on another machine, or is repeated in itself,
 * so that a few bytes ask for more memory or time than there is.
 */
final class DrawingRules {

    private static final String PLAIN_SHAPES =
            "a drawing without filters, patterns, masks and markers (in the drawing program: expand, or export a PNG)";

    private static final Map<String, String> FORBIDDEN = Map.of(
            "script",
            "a drawing without scripts",
            "foreignObject",
            "a drawing without other documents inside",
            "image",
            "a drawing without pictures inside",
            "text",
            "a drawing whose text is made into paths (in the drawing program: convert to curves)",
            "filter",
            PLAIN_SHAPES,
            "pattern",
            PLAIN_SHAPES,
            "mask",
            PLAIN_SHAPES,
            "marker",
            PLAIN_SHAPES);

    private static final Set<String> ADDRESSES = Set.of("href", "src");

    private DrawingRules() {}

    /** The file again, if it is a plain drawing. */
    static Parsed<byte[]> check(byte[] file) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                while (reader.hasNext()) {
                    String broken = broken(reader, reader.next());
                    if (broken != null) {
                        return Parsed.unfit("drawing-not-plain", broken);
                    }
                }
                return Parsed.fit(file);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException noXml) {
            return Parsed.unfit("unreadable-picture", "a drawing that is well-formed XML");
        }
    }

    private static @Nullable String broken(XMLStreamReader reader, int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            return "a drawing without a document type";
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return null;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (ADDRESSES.contains(reader.getAttributeLocalName(i))
                    && !reader.getAttributeValue(i).startsWith("#")) {
                return "a drawing that refers to nothing outside of it";
            }
        }
        return FORBIDDEN.get(reader.getLocalName());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
