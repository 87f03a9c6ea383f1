package io.leadledger.invoice.document.validation;

import io.leadledger.api.invoice.document.RuleFinding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The structure of the XML: the order of its elements, which Schematron does not see. */
final class SchemaRules {

    /** A name that no protocol fetches: what a schema imports is looked for beside it. */
    private static final String SCHEME = "rules";

    private final Schema schema;

    SchemaRules(RuleFile file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEME);
            factory.setResourceResolver(
                    (type, namespace, publicId, systemId, base) -> imported(file.imported(namespace, systemId)));
            this.schema =
                    factory.newSchema(new StreamSource(RuleFile.open(file.resource()), SCHEME + ":" + file.resource()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    List<RuleFinding> check(byte[] xml) {
        List<RuleFinding> findings = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collecting(findings));
        try {
            validator.validate(new SAXSource(ReadXmlSafely.reader(), new InputSource(new ByteArrayInputStream(xml))));
        } catch (SAXParseException _) {
            // The handler was told already.
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    private static LSInput imported(String resource) {
        return new ImportedSchema(RuleFile.open(resource), SCHEME + ":" + resource);
    }

    private record Collecting(List<RuleFinding> findings) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            add(e, false);
        }

        @Override
        public void error(SAXParseException e) {
            add(e, true);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            add(e, true);
            throw e;
        }

        /** Xerces begins its sentences with the rule of XML Schema. */
        private void add(SAXParseException e, boolean refuses) {
            String message = String.valueOf(e.getMessage());
            int colon = message.indexOf(": ");
            String rule = colon > 0 && message.startsWith("cvc-") ? message.substring(0, colon) : "XML";
            findings.add(new RuleFinding(
                    rule, refuses, message, "line " + e.getLineNumber() + ", column " + e.getColumnNumber()));
        }
    }
}
