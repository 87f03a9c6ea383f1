package io.leadledger.portal.operator.job;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobState;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done about a job. */
public record JobActions(EntityScope scope, JobAnswer job) implements OfEntity {

    /** The page of a job. */
    public static String address(EntityScope scope, JobId jobId) {
        return scope.path("/jobs/" + jobId);
    }

    /** What it does, in words. */
    public String title() {
        return period().map(period -> say("console.job." + job.kind() + ".of", period.said(words())))
                .orElseGet(() -> say("console.job." + job.kind()));
    }

    Optional<Period> period() {
        return job.from() == null || job.to() == null
                ? Optional.empty()
                : Optional.of(new Period(job.from(), job.to()));
    }

    List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        period().ifPresent(
                        period -> buttons.add(Button.link(say("console.job.back"), Addresses.monthEnd(scope, period))));
        if (!job.state().hasEnded()) {
            if (!job.cancelling()) {
                buttons.add(Button.send(
                        Button.Look.PLAIN,
                        Icon.X,
                        say("console.job.cancel"),
                        Change.ofNew().post(address(scope, job.jobId()) + "/cancellation")));
            }
        } else if (job.state() != JobState.SUCCEEDED) {
            buttons.add(Button.primary(retry(), address(scope, job.jobId()) + "/retry")
                    .with(Icon.REFRESH));
        }
        return buttons;
    }

    /** The question before it is tried again: how much of it, and that numbers are taken for good where it takes some. */
    Dialog again() {
        int left = job.total() - job.done() - job.skipped();
        String address = address(scope, job.jobId());
        Sending sending = Sending.of(Change.ofNew().post(address + "/retry"), retry(), address);
        String consequence = say("console.job." + job.kind() + ".again");
        Dialog dialog = job.kind().equals("finalize-drafts")
                ? Dialog.warning("retry", say("console.job.again", title()), consequence, sending)
                : Dialog.informing("retry", say("console.job.again", title()), consequence, sending);
        return dialog.about(
                Fact.of(say("console.job.left"), words().number(left)),
                Fact.of(say("console.job.done"), words().number(job.done())));
    }

    private String retry() {
        return say(job.failed() > 0 ? "console.job.retry" : "console.job.goOn");
    }
}
