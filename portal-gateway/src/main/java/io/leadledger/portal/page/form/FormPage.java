package io.leadledger.portal.page.form;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;

/** A page that is one form. */
public record FormPage(Shell shell, Head head, Form form) implements Page {}
