package io.leadledger.portal.operator.job;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Empty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of a job, all or those of one outcome, page by page. */
record JobItems(
        EntityScope scope, JobAnswer job, @Nullable JobOutcome outcome, Paging paging, Page<JobItemAnswer> items)
        implements OfEntity {

    private static final String VERIFYING = "verify-documents";
    private static final String SENDING = "send-documents";
    private static final Set<String> REFUSED = Set.of("mail-refused", "mail-deferred", "mail-waits");
    private static final Pattern PART = Pattern.compile("partition-(\\d{1,4})");
    private static final String REMINDING = "send-reminders";

    Listing listing() {
        Table table = Table.of(say("console.job.items"), items.items(), columns())
                .paged(paging.pager(
                        items.items().size(),
                        items.approximateTotal(),
                        items.nextCursor(),
                        () -> address(outcome),
                        words()));
        return Listing.of(table, Empty.of(Icon.INBOX, say("console.job.items.none"), say("console.job.items.none.why")))
                .under(tabs());
    }

    /** Where the subject of an item is looked at and mended. */
    static String address(EntityScope scope, JobAnswer job, JobItemAnswer item) {
        return switch (job.kind()) {
            case "generate-drafts" -> scope.path("/partners/" + item.subject());
            // Documents are told apart by their path, and a partition of the topics has none.
            case VERIFYING ->
                item.subject().contains("/")
                        ? scope.path("/" + item.subject() + "/proof")
                        : scope.path("/jobs/" + job.jobId());
            case SENDING -> scope.path("/" + item.subject());
            default -> scope.path("/invoices/" + item.subject());
        };
    }

    Query address(@Nullable JobOutcome only) {
        return Query.of(JobActions.address(scope, job.jobId())).with("outcome", only == null ? "" : only.name());
    }

    private Tabs tabs() {
        return new Tabs(
                say("console.job.items"),
                Stream.of(null, JobOutcome.FAILED, JobOutcome.DONE, JobOutcome.SKIPPED)
                        .map(one -> new Tab(
                                say("console.job.tab."
                                        + (one == null ? "all" : one.name().toLowerCase(Locale.ROOT))),
                                words().number(count(one)),
                                address(one).toString(),
                                Objects.equals(one, outcome)))
                        .toList());
    }

    private boolean ofDocuments() {
        return List.of(VERIFYING, SENDING, REMINDING).contains(job.kind());
    }

    private int count(@Nullable JobOutcome only) {
        return switch (only) {
            case null -> job.total();
            case DONE -> job.done();
            case SKIPPED -> job.skipped();
            case FAILED -> job.failed();
        };
    }

    private Columns<JobItemAnswer> columns() {
        return new Columns<JobItemAnswer>(words(), scope.currency())
                .text(
                        ofDocuments() ? "console.proof.column" : "console.column.partner",
                        item -> Cell.head(label(item), address(scope, job, item)))
                .text("console.column.status", item -> Cell.state(JobChips.of(item.outcome(), words())))
                .text("console.job.column.result", this::result)
                .text("console.job.column.reason", item -> Cell.sentence(reason(item)));
    }

    /** Beside the documents a proof reads the event log, a part at a time. */
    private String label(JobItemAnswer item) {
        Matcher part = PART.matcher(item.label());
        return job.kind().equals(VERIFYING) && part.matches()
                ? say("console.proof.part", Integer.parseInt(part.group(1)) + 1)
                : item.label();
    }

    /** The draft or the invoice that came of it; what a proof compares by is no result that anybody reads. */
    private Cell result(JobItemAnswer item) {
        if (item.result() == null || job.kind().equals(VERIFYING)) {
            return Cell.none();
        }
        return job.kind().equals("generate-drafts")
                ? Cell.quiet(say("console.job.result.draft"), scope.path("/invoices/" + item.result()))
                : Cell.text(item.result());
    }

    private String reason(JobItemAnswer item) {
        List<String> sentences = Refusals.sentences(item.problems(), words());
        return Stream.concat(sentences.stream(), item.problems().stream().flatMap(this::said))
                .collect(Collectors.joining(" "));
    }

    /** What the mail server said, nobody can say in words of ours. */
    private Stream<String> said(ProblemField problem) {
        return REFUSED.contains(problem.code())
                ? Refusals.mailServer(problem.message(), words()).stream()
                : Stream.empty();
    }
}
