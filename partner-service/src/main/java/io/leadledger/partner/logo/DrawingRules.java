package io.leadledger.partner.logo;

import io.leadledger.chassis.input.Parsed;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Programs write of every line that it has none. Java2D takes gigabytes for the finest ones. */
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray(?!\\s*:\\s*none\\s*(?:[;}]|$))");

    private static final String UNDASHED =
            "a drawing without dashed lines (in the drawing program: outline the stroke)";

    private static final String SIMPLY_CUT =
            "a drawing that cuts shapes by simple ones only (in the drawing program: cut them)";

    private final CuttingShapes cutting = new CuttingShapes();
    private final StringBuilder text = new StringBuilder();

    private DrawingRules() {}

    /** The file again, if it is a plain drawing. */
    static Parsed<byte[]> check(byte[] file) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                String broken = new DrawingRules().broken(reader);
                return broken == null ? Parsed.fit(file) : Parsed.unfit("drawing-not-plain", broken);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException noXml) {
            return Parsed.unfit("unreadable-picture", "a drawing that is well-formed XML");
        }
    }

    private @Nullable String broken(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            String broken = switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> "a drawing without a document type";
                case XMLStreamConstants.START_ELEMENT -> begun(reader);
                case XMLStreamConstants.END_ELEMENT -> ended();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    text.append(reader.getText());
                    yield null;
                }
                default -> null;
            };
            if (broken != null) {
                return broken;
            }
        }
        if (cutting.areTooLong()) {
            return SIMPLY_CUT;
        }
        return DASHES.matcher(text).find() ? UNDASHED : null;
    }

    private @Nullable String begun(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i);
            String value = element.getAttributeValue(i);
            if (ADDRESSES.contains(name) && !value.startsWith("#")) {
                return "a drawing that refers to nothing outside of it";
            }
            if (DASHES.matcher(name + ':' + value).find()
                    || DASHES.matcher(value).find()) {
                return UNDASHED;
            }
        }
        cutting.begin(element);
        return FORBIDDEN.get(element.getLocalName());
    }

    private @Nullable String ended() {
        cutting.end();
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
