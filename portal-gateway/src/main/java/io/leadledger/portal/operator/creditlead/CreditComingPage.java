package io.leadledger.portal.operator.creditlead;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Progress;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Issues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads are cancelled, and their credit notes come by themselves.
 *
 * @param again absent once all are there
 * @param notes those that have come, each with the way to it
 * @param refused what the official rules say against a note
 */
public record CreditComingPage(
        Shell shell, Head head, Progress progress, @Nullable Button again, List<Fact> notes, List<Issues> refused)
        implements Page {}
