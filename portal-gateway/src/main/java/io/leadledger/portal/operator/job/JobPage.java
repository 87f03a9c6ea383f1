package io.leadledger.portal.operator.job;

import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Progress;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Issues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One job.
 *
 * @param aborted why it could not be done at all
 * @param again reads the page once more where it does not do so by itself; absent once the job has ended
 * @param failures what failed, by reason
 * @param heading of the items
 */
public record JobPage(
        Shell shell,
        Head head,
        @Nullable Band aborted,
        Progress progress,
        @Nullable Button again,
        List<Fact> facts,
        List<Issues> failures,
        String heading,
        Listing items)
        implements Page {}
