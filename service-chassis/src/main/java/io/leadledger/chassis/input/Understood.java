package io.leadledger.chassis.input;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.decision.Rejection.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A command as it was read out of a request, and what of the request was not understood: a value that could not be read is
 * absent from the command. Who has values of its own, such as an importer, gives the command to the rules without this.
 *
 * @param findings everything that could not be read, each with its field; empty if all was understood
 */
public record Understood<C>(C command, List<Rejection> findings) {

    public Understood {
        findings = List.copyOf(findings);
    }

    /** A command of which everything was understood. */
    public static <C> Understood<C> of(C command) {
        return new Understood<>(command, List.of());
    }

    /**
     * What the rules say of it. While anything was not understood nothing is done, and what the rules refuse besides is told
     * with it, so that all of it is told at once; only not that something is missing, where it was sent and not understood.
     * Where the rules refuse for what is there, not for what was sent, the request does not matter.
     */
    public <E> Decision<E> decide(Function<? super C, Decision<E>> rules) {
        Decision<E> decision = rules.apply(command);
        if (findings.isEmpty()) {
            return decision;
        }
        return switch (decision) {
            case Decision.Accepted<E> _ -> Decision.rejected(findings);
            case Decision.Rejected<E>(List<Rejection> reasons) ->
                reasons.stream().anyMatch(reason -> reason.field() == null)
                        ? decision
                        : Decision.rejected(with(reasons));
        };
    }

    private List<Rejection> with(List<Rejection> reasons) {
        List<Rejection> all = new ArrayList<>(findings);
        reasons.stream()
                .filter(reason -> reason.kind() == Kind.RULE)
                .filter(reason -> !reason.code().equals(Findings.MISSING)
                        || findings.stream().noneMatch(found -> isIn(found, reason)))
                .forEach(all::add);
        return all;
    }

    /** Whether the missing field is the one that was found wrong, or a part of it. */
    private static boolean isIn(Rejection found, Rejection refused) {
        String whole = String.valueOf(found.field());
        String part = String.valueOf(refused.field());
        return part.equals(whole) || part.startsWith(whole + '.') || part.startsWith(whole + '[');
    }
}
