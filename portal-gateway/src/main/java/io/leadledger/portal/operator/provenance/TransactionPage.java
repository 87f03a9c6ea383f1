package io.leadledger.portal.operator.provenance;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Step;
import java.util.List;

/** One lead that was sold, and its story. */
public record TransactionPage(Shell shell, Head head, List<Fact> facts, Card<List<Step>> story) implements Page {}
