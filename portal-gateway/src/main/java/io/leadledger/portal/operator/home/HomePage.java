package io.leadledger.portal.operator.home;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Stat;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Issues;
import java.util.List;

/** What needs the operator today: numbers that open their lists, and what blocks and what warns. */
public record HomePage(Shell shell, Head head, List<Stat> stats, List<Issues> issues) implements Page {}
