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
     * @param start its first number
     */
    static List<RegisteredDocument> along(List<RegisteredDocument> series, long start) {
        List<RegisteredDocument> walked = new ArrayList<>();
        RegisteredNumber before = null;
        for (RegisteredDocument document : series) {
            walked.add(document.with(wrong(start, before, document.entry()).orElse(null)));
            before = document.entry();
        }
        return walked;
    }

    private static Optional<Difference> wrong(long start, @Nullable RegisteredNumber before, RegisteredNumber entry) {
        Comparison comparison = new Comparison();
        comparison.same(REGISTER, "number", expected(start, before, entry), entry.number());
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

    /** A series begins where somebody wanted it to; in a new year it begins anew, or goes on, as somebody wanted it to. */
    private static long expected(long start, @Nullable RegisteredNumber before, RegisteredNumber entry) {
        if (before == null) {
            return start;
        }
        boolean anew = before.year() != entry.year() && entry.number() == 1;
        return anew ? 1 : before.number() + 1;
    }

    private static String previous(@Nullable RegisteredNumber before) {
        return before == null ? RegisterChain.GENESIS : before.hash();
    }
}
