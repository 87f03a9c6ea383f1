package io.leadledger.portal.operator.proof;

import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.api.invoice.proof.Difference.Kind;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Check;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proof of one document as the page shows it. */
record ProofPresenter(EntityScope scope, ProvedDocument document, DocumentProof proof) implements OfEntity {

    private static final String ZEROS = "0".repeat(64);

    ProofPage page() {
        Difference difference = proof.difference();
        return new ProofPage(
                scope.shell(),
                head(),
                difference == null ? identical() : differs(difference),
                difference == null ? null : new Card<>(say("console.proof.difference"), shown(difference)),
                new Card<>(say("console.proof.compared"), compared()),
                new Card<>(say("console.proof.chain"), chain()),
                new Card<>(say("console.proof.files"), files()));
    }

    private Head head() {
        return Head.of(say("console.proof.of", document.number()))
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(document.title(), document.path()),
                        Crumb.here(say("console.proof.crumb")))
                .saying(say("console.proof.of.lead"))
                .marked(List.of(
                        proof.difference() == null
                                ? Chip.ok(say("console.proof.identical"))
                                : Chip.bad(say("console.proof.differs"))))
                .doing(Button.download(say("console.proof.export"), document.path() + "/export.zip"));
    }

    private Band identical() {
        return Band.of(Tone.OK, Icon.CIRCLE_CHECK, say("console.proof.identical"), say("console.proof.identical.text"));
    }

    private Band differs(Difference difference) {
        return Band.of(
                Tone.BAD, Icon.BAN, say("console.proof.differs"), say("console.proof.differs.text", kind(difference)));
    }

    private String kind(Difference difference) {
        return say("console.job.because.differs-"
                + difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private List<Fact> shown(Difference difference) {
        return List.of(
                Fact.of(say("console.proof.where"), difference.where()),
                Fact.of(say("console.proof.expected"), orNothing(difference.expected())),
                Fact.of(say("console.proof.actual"), orNothing(difference.actual())));
    }

    private String orNothing(@Nullable String value) {
        return value == null ? say("console.proof.nothing") : value;
    }

    private List<Check> compared() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.DOCUMENT_UNKNOWN)
                .filter(kind -> kind != Kind.XML || document.hashes().xmlSha256() != null)
                .map(this::compared)
                .toList();
    }

    /** After the first difference nothing is known of the rest. */
    private Check compared(Kind kind) {
        String text = say("console.proof.check." + kind, words().number(proof.transactions()));
        Difference difference = proof.difference();
        if (difference == null) {
            return Check.ok(text);
        }
        boolean isThis =
                kind == difference.kind() || (kind == Kind.FACT_MISSING && difference.kind() == Kind.DOCUMENT_UNKNOWN);
        return isThis ? Check.bad(text, kind(difference)) : new Check(Tone.MUTE, Icon.CIRCLE_DASHED, text, null);
    }

    private List<Fact> chain() {
        RegisteredNumber entry = proof.entry();
        if (entry == null) {
            return List.of(Fact.of(say("console.proof.own"), say("console.proof.nothing")));
        }
        return List.of(
                Fact.of(say("console.column.number"), entry.documentNumber()),
                Fact.of(say("console.column.issued"), words().date(entry.issueDate())),
                entry.previousHash().equals(ZEROS)
                        ? Fact.of(say("console.proof.previous"), say("console.proof.first"))
                        : hash("console.proof.previous", entry.previousHash()),
                hash("console.proof.document", entry.documentHash()),
                hash("console.proof.own", entry.hash()));
    }

    private List<Fact> files() {
        return Stream.of(
                        hash("console.invoice.pdf", document.hashes().pdfSha256()),
                        hash("console.invoice.xml", document.hashes().xmlSha256()),
                        hash("console.proof.report", document.hashes().reportSha256()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Fact hash(String label, @Nullable String hash) {
        return hash == null ? null : Fact.of(say(label), hash).copied(hash);
    }
}
