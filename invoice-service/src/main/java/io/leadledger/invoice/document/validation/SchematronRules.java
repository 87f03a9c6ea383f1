package io.leadledger.invoice.document.validation;

import io.leadledger.api.invoice.document.RuleFinding;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** Rules as the stylesheet their publisher made of them, compiled once. */
final class SchematronRules {

    private final XsltExecutable compiled;

    SchematronRules(RuleFile file, XsltMachine machine) {
        this.compiled =
                machine.compiled(new StreamSource(RuleFile.open(file.resource()), XsltMachine.nameOf(file.resource())));
    }

    List<RuleFinding> check(XdmNode document) {
        FailedAssertions failed = new FailedAssertions();
        try {
            Xslt30Transformer transformer = compiled.load30();
            transformer.setGlobalContextItem(document);
            transformer.applyTemplates(document, new SAXDestination(failed));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
        return failed.findings();
    }
}
