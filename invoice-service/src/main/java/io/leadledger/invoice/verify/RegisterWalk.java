package io.leadledger.invoice.verify;

import static io.leadledger.api.invoice.proof.Difference.Kind.REGISTER;

import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.invoice.numbering.RegisterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks along a series from its first number: none is left out, no day goes back, each is chained to the one before. */
final class RegisterWalk {

    private RegisterWalk() {}

    /**
     * The same documents, each with what is wrong in its entry.
     *
     * @param series all numbers of one series in their order
     */
    static List<RegisteredDocument> along(List<RegisteredDocument> series) {
        List<RegisteredDocument> walked = new ArrayList<>();
        RegisteredNumber before = null;
        for (RegisteredDocument document : series) {
            walked.add(document.with(wrong(before, document.entry()).orElse(null)));
            before = document.entry();
        }
        return walked;
    }

    private static Optional<Difference> wrong(@Nullable RegisteredNumber before, RegisteredNumber entry) {
        Comparison comparison = new Comparison();
        long expected = before != null && before.year() == entry.year() ? before.number() + 1 : 1;
        comparison.same(REGISTER, "number", expected, entry.number());
        comparison.same(REGISTER, "previous hash", previous(before), entry.previousHash());
        comparison.same(
                REGISTER,
                "hash",
                RegisterChain.link(entry.previousHash(), entry.documentNumber(), entry.documentHash()),
                entry.hash());
        if (before != null && entry.issueDate().isBefore(before.issueDate())) {
            comparison.differs(
                    REGISTER,
                    "issue date",
                    before.issueDate() + " or later",
                    entry.issueDate().toString());
        }
        return comparison.first();
    }

    private static String previous(@Nullable RegisteredNumber before) {
        return before == null ? RegisterChain.GENESIS : before.hash();
    }
}
