package io.leadledger.portal.page.list;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;

/** A page that is one list. */
public record ListPage(Shell shell, Head head, Listing list) implements Page {}
