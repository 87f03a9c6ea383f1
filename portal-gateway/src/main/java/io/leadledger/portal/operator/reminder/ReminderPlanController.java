package io.leadledger.portal.operator.reminder;

import io.leadledger.api.invoice.reminder.RemindersApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** When partners are reminded, and whether by itself. */
@Controller
@PreAuthorize("isAuthenticated()")
class ReminderPlanController {

    private final RemindersApi reminders;
    private final News news;

    ReminderPlanController(RemindersApi reminders, News news) {
        this.reminders = reminders;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/reminders")
    Answer form(EntityScope scope) {
        return new ReminderPlanPresenter(scope, reminders).open();
    }

    @PostMapping("/app/{entity}/settings/reminders")
    Answer save(EntityScope scope, Typed typed, HttpServletRequest request) {
        scope.requireAdministrator();
        ReminderPlanPresenter form = new ReminderPlanPresenter(scope, reminders);
        return form.send(
                typed, scope.words(), sent -> reminders.change(Change.of(sent).seen(), form.asked(sent)), () -> {
                    news.tell(request, "console.reminderPlan.saved");
                    return scope.redirect(ReminderPlanPresenter.PATH);
                });
    }
}
