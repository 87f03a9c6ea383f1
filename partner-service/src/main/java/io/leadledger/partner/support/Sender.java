package io.leadledger.partner.support;

import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Sends commands for controllers: what comes back is done, or refused by a {@link RejectedException}. */
@Component
public final class Sender {

    private final Commands commands;

    Sender(Commands commands) {
        this.commands = commands;
    }

    /**
     * Sends a command that needs an external id for itself. The database decides, so of two at the same moment one is
     * refused.
     *
     * @param keyConstraint name of the constraint that keeps the external ids apart
     * @throws RejectedException {@code external-id-taken} or whatever the rules refuse
     */
    public Done send(Object command, String externalId, String keyConstraint) {
        return send(
                command,
                keyConstraint,
                new Rejection(
                        Rejection.Kind.CONFLICT,
                        "external-id-taken",
                        "externalId",
                        "expected an external id that is free but " + externalId + " is taken"));
    }

    /**
     * Sends a command that needs something for itself. The database decides, so of two at the same moment one is
     * refused.
     *
     * @param constraint name of the constraint that keeps it apart
     * @param taken the refusal when another has it
     * @throws RejectedException {@code taken} or whatever the rules refuse
     */
    public Done send(Object command, String constraint, Rejection taken) {
        try {
            return send(command);
        } catch (DuplicateKeyException e) {
            if (!constraint.equals(constraint(e))) {
                throw e;
            }
            throw new RejectedException(taken);
        }
    }

    /** Sends a command; throws {@link RejectedException} with whatever the rules refuse. */
    public Done send(Object command) {
        return commands.send(command).orThrow();
    }

    private static String constraint(DuplicateKeyException e) {
        ServerErrorMessage message =
                e.getMostSpecificCause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null;
        return message == null ? "" : String.valueOf(message.getConstraint());
    }
}
