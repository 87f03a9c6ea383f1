package io.leadledger.portal.operator.schedule;

import io.leadledger.api.invoice.schedule.BillingScheduleApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** When drafts are made by themselves. */
@Controller
@PreAuthorize("isAuthenticated()")
class ScheduleController {

    private final BillingScheduleApi schedules;
    private final News news;

    ScheduleController(BillingScheduleApi schedules, News news) {
        this.schedules = schedules;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/schedule")
    Answer form(EntityScope scope, Paging paging) {
        return new SchedulePresenter(scope, schedules, paging).open();
    }

    @PostMapping("/app/{entity}/settings/schedule")
    Answer save(EntityScope scope, Typed typed, Paging paging, HttpServletRequest request) {
        scope.requireAdministrator();
        SchedulePresenter form = new SchedulePresenter(scope, schedules, paging);
        return form.send(
                typed, scope.words(), sent -> schedules.change(Change.of(sent).seen(), form.asked(sent)), () -> {
                    news.tell(request, "console.schedule.saved");
                    return scope.redirect(SchedulePresenter.PATH);
                });
    }
}
