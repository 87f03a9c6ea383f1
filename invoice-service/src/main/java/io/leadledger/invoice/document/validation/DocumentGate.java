package io.leadledger.invoice.document.validation;

import io.leadledger.api.invoice.document.RuleCheck;
import io.leadledger.api.invoice.document.RuleFinding;
import io.leadledger.api.invoice.document.RuleSet;
import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.api.invoice.document.Verdict;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.RenderedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;

/**
 * The gate that a document passes before it takes a number: schema, EN 16931, Factur-X or XRechnung, PDF/A-3b.
 * To make one compiles all rules, which takes seconds: there is one, and many threads ask it.
 */
public final class DocumentGate {

    private static final String NO_XML = "no e-invoice can say amounts in the document's currency: it is a PDF alone";

    private static final String ANOTHER_FORMAT = "the document is not in that format";

    private static final String MALFORMED = "the XML does not keep to its schema";

    private final RuleThreads threads = new RuleThreads();
    private final XsltMachine machine = new XsltMachine();
    private final SchemaRules schema = new SchemaRules(RuleFile.SCHEMA);
    private final SchematronRules en16931 = new SchematronRules(RuleFile.EN_16931, machine);
    private final SchematronRules facturX;
    private final SchematronRules xrechnung = new SchematronRules(RuleFile.XRECHNUNG, machine);
    private final ArchivalRules archival = new ArchivalRules();

    private static final class Shared {
        static final DocumentGate GATE = new DocumentGate();
    }

    private DocumentGate() {
        machine.knows(RuleFile.FACTUR_X.beside("FACTUR-X_EN16931_codedb.xml"));
        this.facturX = new SchematronRules(RuleFile.FACTUR_X, machine);
    }

    /** The one of this JVM; who asks first waits until the rules are compiled. */
    public static DocumentGate shared() {
        return Shared.GATE;
    }

    /** The rules in use, in their order. */
    public List<RuleSet> ruleSets() {
        return Stream.concat(Stream.of(RuleFile.values()).map(RuleFile::rules), Stream.of(archival.rules()))
                .toList();
    }

    /** Sends a document through all of it, so that the first one that counts does not wait. */
    public void warm(RenderedDocument document) {
        threads.askAll(() -> archival.check(document.pdf()));
        check(document);
    }

    /** What the rules say of exactly these bytes: of the page and of the XML at once, for the page takes longest. */
    public ValidationReport check(RenderedDocument document) {
        CompletableFuture<List<RuleFinding>> page = threads.ask(() -> archival.check(document.pdf()));
        List<RuleCheck> checks = new ArrayList<>(xmlChecks(document));
        checks.add(checked(archival.rules(), page.join()));
        boolean refused = checks.stream().anyMatch(check -> check.verdict() == Verdict.REFUSED);
        return new ValidationReport(
                refused ? Verdict.REFUSED : Verdict.ACCEPTED,
                document.content().header().number(),
                document.pdfSha256(),
                document.xmlSha256(),
                List.copyOf(checks));
    }

    /** Those of the XML alone, in their order. */
    List<RuleCheck> xmlChecks(RenderedDocument document) {
        byte @Nullable [] xml = document.xml();
        if (xml == null) {
            return Stream.of(RuleFile.values())
                    .map(file -> notApplicable(file, NO_XML))
                    .toList();
        }
        RuleCheck structure = checked(RuleFile.SCHEMA.rules(), schema.check(xml));
        if (structure.verdict() == Verdict.REFUSED) {
            return List.of(
                    structure,
                    notApplicable(RuleFile.EN_16931, MALFORMED),
                    notApplicable(RuleFile.FACTUR_X, MALFORMED),
                    notApplicable(RuleFile.XRECHNUNG, MALFORMED));
        }
        XdmNode read = machine.read(xml);
        CompletableFuture<List<RuleCheck>> ofFormat =
                threads.ask(() -> formatChecks(read, document.content().buyer().format()));
        List<RuleCheck> checks =
                new ArrayList<>(List.of(structure, checked(RuleFile.EN_16931.rules(), en16931.check(read))));
        checks.addAll(ofFormat.join());
        return checks;
    }

    private List<RuleCheck> formatChecks(XdmNode read, EInvoiceFormat format) {
        return List.of(
                format == EInvoiceFormat.ZUGFERD
                        ? checked(RuleFile.FACTUR_X.rules(), facturX.check(read))
                        : notApplicable(RuleFile.FACTUR_X, ANOTHER_FORMAT),
                format == EInvoiceFormat.XRECHNUNG
                        ? checked(RuleFile.XRECHNUNG.rules(), xrechnung.check(read))
                        : notApplicable(RuleFile.XRECHNUNG, ANOTHER_FORMAT));
    }

    private static RuleCheck checked(RuleSet rules, List<RuleFinding> findings) {
        boolean refused = findings.stream().anyMatch(RuleFinding::refuses);
        return new RuleCheck(
                rules.check(), refused ? Verdict.REFUSED : Verdict.ACCEPTED, rules, null, List.copyOf(findings));
    }

    private static RuleCheck notApplicable(RuleFile file, String why) {
        return new RuleCheck(file.rules().check(), Verdict.NOT_APPLICABLE, file.rules(), why, List.of());
    }
}
