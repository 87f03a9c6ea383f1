package io.leadledger.invoice.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementLine.Paid;
import io.leadledger.api.invoice.bankstatement.StatementLine.Proposal;
import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.invoice.bankstatement.Matching.Payment;
import io.leadledger.invoice.bankstatement.StatementStore.KeptLine;
import java.util.List;
import java.util.Map;
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
        StatementSummary statement = store.get(statementId);
        return new StatementAnswer(statement, shown(statement, store.lines(statementId)));
    }

    /** @throws RejectedException where the statement has no such line */
    StatementLine of(String statementId, String lineId) {
        StatementSummary statement = store.get(statementId);
        List<KeptLine> one = store.lines(statementId).stream()
                .filter(line -> line.lineId().equals(lineId))
                .toList();
        return shown(statement, one).stream()
                .findFirst()
                .orElseThrow(() -> new RejectedException(Rejection.notFound("line", lineId)));
    }

    private List<StatementLine> shown(StatementSummary statement, List<KeptLine> lines) {
        Matching matching = new Matching(candidates.of(statement.entityId()));
        Map<String, List<Paid>> payments = store.payments(statement.statementId());
        return lines.stream()
                .map(line -> shown(
                        line,
                        matched(line, matching, statement.otherAccount()),
                        payments.getOrDefault(line.lineId(), List.of())))
                .toList();
    }

    private static StatementLine shown(KeptLine line, Matched matched, List<Paid> payments) {
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
                payments,
                line.aside(),
                matched.shares().stream().map(Proposals::proposal).toList());
    }

    private static Matched matched(KeptLine line, Matching matching, boolean otherAccount) {
        if (!line.incoming()) {
            return new Matched(State.IGNORED, List.of());
        }
        if (line.left().isZero()) {
            return new Matched(State.BOOKED, List.of());
        }
        if (line.aside() != null) {
            return new Matched(State.ASIDE, List.of());
        }
        Matched found = matching.match(new Payment(line.left(), line.name(), line.iban(), line.text()));
        return otherAccount && found.state() == State.CERTAIN ? new Matched(State.LIKELY, found.shares()) : found;
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
