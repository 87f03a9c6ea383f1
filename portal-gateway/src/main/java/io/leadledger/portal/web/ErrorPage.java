package io.leadledger.portal.web;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.shell.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Something failed: what, in a sentence, and the way on.
 *
 * @param note what a support may ask for
 */
public record ErrorPage(
        Shell shell, Head head, Link next, @Nullable String note) implements Page {}
