package io.leadledger.portal.console.document;

import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What proves a document, beginning and whole: of its PDF, of its e-invoice if it has one, and of its register. */
public final class Hashes {

    private Hashes() {}

    public static List<Fact> of(DocumentHashes hashes, Words words) {
        return Stream.of(
                        hash("console.hash.pdf", hashes.pdfSha256(), words),
                        hash("console.hash.xml", hashes.xmlSha256(), words),
                        hash("console.hash.register", hashes.registerHash(), words))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable Fact hash(String label, @Nullable String hash, Words words) {
        return hash == null
                ? null
                : new Fact(words.say(label), hash.substring(0, 12) + '…', null, null, false, null, hash);
    }
}
