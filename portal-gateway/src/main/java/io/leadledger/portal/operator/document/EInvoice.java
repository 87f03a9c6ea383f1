package io.leadledger.portal.operator.document;

import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document's e-invoice: its format, and what proves its bytes.
 *
 * @param hashes of the PDF, of the e-invoice if it has one, and of the register; empty while there are no files
 * @param later said while there are none
 */
public record EInvoice(String heading, String format, List<Fact> hashes, String later) {

    /** @param path of the document's page */
    public static EInvoice of(String format, @Nullable DocumentHashes hashes, String path, Words words) {
        return new EInvoice(
                words.say("console.invoice.eInvoice"),
                format,
                hashes == null ? List.of() : facts(hashes, path, words),
                words.say("console.invoice.eInvoice.later"));
    }

    private static List<Fact> facts(DocumentHashes hashes, String path, Words words) {
        return Stream.of(
                        report(hashes, path, words),
                        Fact.to(words.say("console.settings.proof"), words.say("console.proof.one"), path + "/proof"),
                        hash("console.hash.pdf", hashes.pdfSha256(), words),
                        hash("console.hash.xml", hashes.xmlSha256(), words),
                        hash("console.hash.report", hashes.reportSha256(), words),
                        hash("console.hash.register", hashes.registerHash(), words))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** What is final has passed: a document that they refuse takes no number. */
    private static @Nullable Fact report(DocumentHashes hashes, String path, Words words) {
        return hashes.reportSha256() == null
                ? null
                : Fact.to(
                        words.say("console.rules.passed"),
                        words.say("console.rules.report"),
                        path + "/validation-report");
    }

    private static @Nullable Fact hash(String label, @Nullable String hash, Words words) {
        return hash == null
                ? null
                : Fact.of(words.say(label), hash.substring(0, 12) + '…').copied(hash);
    }
}
