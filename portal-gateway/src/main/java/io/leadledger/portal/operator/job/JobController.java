package io.leadledger.portal.operator.job;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobApi;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.News;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The jobs of an entity, and one of them. */
@Controller
@PreAuthorize("isAuthenticated()")
class JobController {

    /** More failures than that are listed page by page. */
    private static final int FAILURES_BY_REASON = 200;

    private final JobApi jobs;
    private final News news;

    JobController(JobApi jobs, News news) {
        this.jobs = jobs;
        this.news = news;
    }

    @GetMapping("/app/{entity}/jobs")
    Answer list(EntityScope scope, Paging paging) {
        return new JobListPresenter(scope, jobs.list(scope.entityId(), Paging.ROWS, paging.at()), paging).page();
    }

    @GetMapping("/app/{entity}/jobs/{id}")
    Answer job(
            EntityScope scope,
            @PathVariable JobId id,
            @RequestParam(required = false) @Nullable JobOutcome outcome,
            Paging paging) {
        JobAnswer job = one(scope, id);
        List<JobItemAnswer> failed = job.failed() == 0
                ? List.of()
                : jobs.items(id, JobOutcome.FAILED, FAILURES_BY_REASON, null).items();
        JobItems items = new JobItems(scope, job, outcome, paging, jobs.items(id, outcome, Paging.ROWS, paging.at()));
        return new JobPresenter(scope, job, failed, items).page();
    }

    @GetMapping("/app/{entity}/jobs/{id}/retry")
    Answer ask(EntityScope scope, @PathVariable JobId id) {
        JobAnswer job = one(scope, id);
        return job.state().hasEnded()
                ? QuestionPage.of(scope.shell(), new JobActions(scope, job).again())
                : Answer.redirect(JobActions.address(scope, id));
    }

    @PostMapping("/app/{entity}/jobs/{id}/retry")
    Answer retry(EntityScope scope, @PathVariable JobId id, HttpServletRequest request) {
        one(scope, id);
        try {
            jobs.retry(id);
        } catch (ServiceRefused refused) {
            if (!refused.has("nothing-to-retry") && !refused.has("job-not-ended")) {
                throw refused;
            }
            news.tell(request, "console.job.nothingToRetry");
        }
        return Answer.redirect(JobActions.address(scope, id));
    }

    @PostMapping("/app/{entity}/jobs/{id}/cancellation")
    Answer cancel(EntityScope scope, @PathVariable JobId id) {
        one(scope, id);
        jobs.cancel(id);
        return Answer.redirect(JobActions.address(scope, id));
    }

    /** A job of that entity; one of another is not there. */
    private JobAnswer one(EntityScope scope, JobId id) {
        JobAnswer job = jobs.find(id);
        if (!job.entityId().equals(scope.entityId())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return job;
    }
}
