package io.leadledger.invoice.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementLine.Proposal;
import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.invoice.bankstatement.Matching.Payment;
import io.leadledger.invoice.bankstatement.StatementStore.KeptLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of each line what it would pay, by the invoices as they are now: nothing of it is kept, so nothing of it grows old. */
@Component
class Proposals {

    private final StatementStore store;
    private final OpenCandidates candidates;

    Proposals(StatementStore store, OpenCandidates candidates) {
        this.store = store;
        this.candidates = candidates;
    }

    StatementAnswer of(String statementId) {
        var statement = store.get(statementId);
        Matching matching = new Matching(candidates.of(statement.entityId()));
        return new StatementAnswer(
                statement,
                store.lines(statementId).stream()
                        .map(line -> shown(line, matching))
                        .toList());
    }

    private static StatementLine shown(KeptLine line, Matching matching) {
        Matched matched = matched(line, matching);
        return new StatementLine(
                line.lineId(),
                line.position(),
                line.bookedOn(),
                line.amount(),
                line.name(),
                line.iban(),
                line.text(),
                matched.state(),
                line.paid(),
                matched.shares().stream().map(Proposals::proposal).toList());
    }

    private static Matched matched(KeptLine line, Matching matching) {
        if (!line.incoming()) {
            return new Matched(State.IGNORED, List.of());
        }
        return line.left().isZero()
                ? new Matched(State.BOOKED, List.of())
                : matching.match(new Payment(line.left(), line.name(), line.iban(), line.text()));
    }

    private static Proposal proposal(Matched.Share share) {
        Candidate invoice = share.invoice();
        return new Proposal(
                invoice.invoiceId(),
                invoice.number(),
                invoice.names().isEmpty()
                        ? invoice.partnerId().value()
                        : invoice.names().getFirst(),
                invoice.open(),
                share.amount());
    }
}
