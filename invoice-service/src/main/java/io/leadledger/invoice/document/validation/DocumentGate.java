package io.leadledger.invoice.document.validation;

import static io.leadledger.invoice.document.validation.RuleFile.FACTUR_X;
import static io.leadledger.invoice.document.validation.RuleFile.PEPPOL_BIS;
import static io.leadledger.invoice.document.validation.RuleFile.XRECHNUNG;

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
 * The gate that a document passes before it takes a number: schema, EN 16931, Factur-X, XRechnung or Peppol
 * BIS, PDF/A-3b.
 * To make one compiles all rules, which takes seconds: there is one, and many threads ask it.
 */
public final class DocumentGate {

    private record OfFormat(EInvoiceFormat format, RuleFile rules) {}

    private static final List<OfFormat> BY_FORMAT = List.of(
            new OfFormat(EInvoiceFormat.ZUGFERD, FACTUR_X),
            new OfFormat(EInvoiceFormat.XRECHNUNG, XRECHNUNG),
            new OfFormat(EInvoiceFormat.PEPPOL_BIS, PEPPOL_BIS));

    private static final String NO_XML = "no e-invoice can say amounts in the document's currency: it is a PDF alone";

    private static final String ANOTHER_FORMAT = "the document is not in that format";

    private static final String MALFORMED = "the XML does not keep to its schema";

    private final RuleThreads threads = new RuleThreads();
    private final XmlRules xml = new XmlRules();
    private final ArchivalRules archival = new ArchivalRules();

    private static final class Shared {
        static final DocumentGate GATE = new DocumentGate();
    }

    private DocumentGate() {}

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
        XmlRules.Syntax syntax = XmlRules.of(document.content());
        byte @Nullable [] file = document.xml();
        if (file == null) {
            return notApplicable(NO_XML, syntax.schema(), syntax.en16931(), FACTUR_X, XRECHNUNG, PEPPOL_BIS);
        }
        List<RuleCheck> checks = new ArrayList<>();
        checks.add(checked(syntax.schema().rules(), xml.schema(syntax.schema()).check(file)));
        if (checks.getFirst().verdict() == Verdict.REFUSED) {
            checks.addAll(notApplicable(MALFORMED, syntax.en16931(), FACTUR_X, XRECHNUNG, PEPPOL_BIS));
            return checks;
        }
        XdmNode read = xml.machine().read(file);
        CompletableFuture<List<RuleCheck>> ofFormat =
                threads.ask(() -> formatChecks(read, document.content().buyer().format()));
        checks.add(checked(read, syntax.en16931()));
        checks.addAll(ofFormat.join());
        return checks;
    }

    private List<RuleCheck> formatChecks(XdmNode read, EInvoiceFormat format) {
        return BY_FORMAT.stream()
                .map(one -> one.format() == format
                        ? checked(read, one.rules())
                        : notApplicable(one.rules(), ANOTHER_FORMAT))
                .toList();
    }

    private RuleCheck checked(XdmNode read, RuleFile file) {
        return checked(file.rules(), xml.schematron(file).check(read));
    }

    private static RuleCheck checked(RuleSet rules, List<RuleFinding> findings) {
        boolean refused = findings.stream().anyMatch(RuleFinding::refuses);
        return new RuleCheck(
                rules.check(), refused ? Verdict.REFUSED : Verdict.ACCEPTED, rules, null, List.copyOf(findings));
    }

    private static RuleCheck notApplicable(RuleFile file, String why) {
        return new RuleCheck(file.rules().check(), Verdict.NOT_APPLICABLE, file.rules(), why, List.of());
    }

    private static List<RuleCheck> notApplicable(String why, RuleFile... files) {
        return Stream.of(files).map(file -> notApplicable(file, why)).toList();
    }
}
