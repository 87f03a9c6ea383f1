package io.leadledger.portal.operator.job;

import io.leadledger.api.ProblemField;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobAnswer.Reason;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.figure.Progress;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.page.story.Issues;
import io.leadledger.portal.page.story.Issues.Calm;
import io.leadledger.portal.page.story.Issues.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job as its page shows it. */
record JobPresenter(EntityScope scope, JobAnswer job, List<JobItemAnswer> failed, JobItems items) implements OfEntity {

    private static final int SHOWN_OF_A_REASON = 5;

    JobPage page() {
        JobActions actions = new JobActions(scope, job);
        String said = JobChips.progress(job, words());
        return new JobPage(
                scope.shell(),
                head(actions),
                aborted(),
                new Progress(job.tried(), Math.max(job.total(), 1), actions.title(), said),
                job.state().hasEnded()
                        ? null
                        : Button.link(say("console.job.refresh"), JobActions.address(scope, job.jobId()))
                                .with(Icon.REFRESH),
                facts(),
                job.reasons().stream().map(this::failures).toList(),
                say("console.job.items"),
                items.listing());
    }

    private Head head(JobActions actions) {
        return Head.of(actions.title())
                .under(Crumb.to(say("console.jobs"), scope.path("/jobs")), Crumb.here(actions.title()))
                .saying(say(job.state().hasEnded() ? "console.job.lead.ended" : "console.job.lead"))
                .marked(List.of(JobChips.of(job, words())))
                .doing(actions.buttons());
    }

    private @Nullable Band aborted() {
        return job.state() == JobState.ABORTED
                ? Band.of(Tone.BAD, Icon.BAN, say("console.job.state.ABORTED"), sentence(job.problems()))
                : null;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(say("console.job.by"), job.by()),
                Fact.of(say("console.job.asked"), words().dateTime(job.createdAt()))));
        if (job.endedAt() != null) {
            facts.add(Fact.of(say("console.job.ended"), words().dateTime(job.endedAt())));
        }
        return facts;
    }

    private Issues failures(Reason reason) {
        List<Issue> issues = failed.stream()
                .filter(item -> item.problems().getFirst().code().equals(reason.code()))
                .limit(SHOWN_OF_A_REASON)
                .map(item -> Issue.of(
                        item.label(),
                        sentence(item.problems()),
                        List.of(new Link(say("console.job.mend"), JobItems.address(scope, job, item)))))
                .toList();
        String heading = words().sayElse(say("console.job.because.other"), "console.job.because." + reason.code());
        Link all = new Link(
                say("console.job.more", reason.items() - issues.size()),
                items.address(JobOutcome.FAILED).toString());
        return new Issues(
                Weight.BLOCKS,
                heading,
                issues,
                reason.items(),
                reason.items() > issues.size() ? all : null,
                new Calm(heading, heading));
    }

    private String sentence(List<ProblemField> problems) {
        return String.join(" ", Refusals.sentences(problems, words()));
    }
}
