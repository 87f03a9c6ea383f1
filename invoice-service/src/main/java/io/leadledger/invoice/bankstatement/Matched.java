package io.leadledger.invoice.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.money.Money;
import java.util.List;

/** What fits a line, and how surely. */
record Matched(State state, List<Share> shares) {

    /** That so much of the line pays an invoice. */
    record Share(Candidate invoice, Money amount) {}

    static final Matched NOTHING = new Matched(State.NONE, List.of());
}
