package io.leadledger.api.invoice.bankstatement;

import java.util.List;

/** A bank statement with its lines, and what is proposed for each now. */
public record StatementAnswer(StatementSummary statement, List<StatementLine> lines) {}
