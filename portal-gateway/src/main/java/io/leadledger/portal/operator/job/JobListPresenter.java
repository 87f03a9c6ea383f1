package io.leadledger.portal.operator.job;

import io.leadledger.api.Page;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;

/** The jobs of an entity, what goes on first. */
record JobListPresenter(EntityScope scope, Page<JobAnswer> jobs, Paging paging) implements OfEntity {

    ListPage page() {
        Table table = Table.of(say("console.jobs"), jobs.items(), columns())
                .paged(paging.pager(
                        jobs.items().size(),
                        jobs.approximateTotal(),
                        jobs.nextCursor(),
                        () -> Query.of(scope.path("/jobs")),
                        words()));
        Empty none = Empty.of(Icon.INBOX, say("console.jobs.none"), say("console.jobs.none.why"))
                .offering(Button.link(say("console.monthEnd"), scope.path("/invoices/month-end")));
        return new ListPage(
                scope.shell(), Head.of(say("console.jobs")).saying(say("console.jobs.lead")), Listing.of(table, none));
    }

    private Columns<JobAnswer> columns() {
        return new Columns<JobAnswer>(words(), scope.currency())
                .text(
                        "console.job.column.job",
                        job -> Cell.head(new JobActions(scope, job).title(), JobActions.address(scope, job.jobId()))
                                .said(words().dateTime(job.createdAt())))
                .text("console.column.status", job -> Cell.state(JobChips.of(job, words())))
                .text("console.job.column.progress", job -> Cell.text(JobChips.progress(job, words())))
                .text("console.job.by", job -> Cell.soft(job.by()))
                .text("console.job.asked", job -> Cell.soft(words().dateTime(job.createdAt())));
    }
}
