package io.leadledger.portal.partner.home;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;

/** Stands where a partner may see nothing. */
public record HomePage(Shell shell, Head head) implements Page {}
