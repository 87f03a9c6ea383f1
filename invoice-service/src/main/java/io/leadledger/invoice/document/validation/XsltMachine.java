package io.leadledger.invoice.document.validation;

import java.io.ByteArrayInputStream;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.InputSource;

/** One Saxon for all rules: it fetches nothing and calls nothing outside, and reads each document once. */
final class XsltMachine {

    private static final String SCHEME = "rules:/";

    private final Processor processor = new Processor(false);

    XsltMachine() {
        processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    }

    /** A name for what no protocol fetches. */
    static String nameOf(String resource) {
        return SCHEME + resource;
    }

    /** Rules may ask for this resource by the name that it has beside them. */
    void knows(String resource) {
        try {
            XdmNode parsed =
                    processor.newDocumentBuilder().build(new StreamSource(RuleFile.open(resource), nameOf(resource)));
            processor
                    .getUnderlyingConfiguration()
                    .getGlobalDocumentPool()
                    .add(parsed.getUnderlyingNode().getTreeInfo(), nameOf(resource));
        } catch (SaxonApiException | net.sf.saxon.trans.XPathException e) {
            throw new IllegalStateException(e);
        }
    }

    XsltExecutable compiled(Source stylesheet) {
        try {
            XsltCompiler compiler = processor.newXsltCompiler();
            compiler.setErrorList(new java.util.ArrayList<>());
            return compiler.compile(stylesheet);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    XdmNode read(byte[] xml) {
        try {
            return processor
                    .newDocumentBuilder()
                    .build(new SAXSource(ReadXmlSafely.reader(), new InputSource(new ByteArrayInputStream(xml))));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
