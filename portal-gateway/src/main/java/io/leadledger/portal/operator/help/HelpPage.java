package io.leadledger.portal.operator.help;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.help.Help;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;

/** The console's help. */
public record HelpPage(Shell shell, Head head, Help help) implements Page {}
