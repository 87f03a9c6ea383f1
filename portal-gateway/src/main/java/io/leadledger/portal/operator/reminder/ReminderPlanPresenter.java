package io.leadledger.portal.operator.reminder;

import io.leadledger.api.invoice.reminder.ReminderPlan;
import io.leadledger.api.invoice.reminder.ReminderPlanForm;
import io.leadledger.api.invoice.reminder.RemindersApi;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When partners are reminded, as a form. */
record ReminderPlanPresenter(EntityScope scope, RemindersApi reminders) implements OfEntity, EditForm {

    static final String PATH = "/settings/reminders";

    private static final String WORDS = "console.reminderPlan";
    private static final List<String> FIELDS = List.of("enabled", "firstAfter", "secondAfter", "thirdAfter", "time");

    /** What was typed, about this entity. */
    ReminderPlanForm asked(Typed typed) {
        return new ReminderPlanForm(
                scope.entityId().value(),
                typed.isOn("enabled"),
                typed.raw("firstAfter"),
                typed.raw("secondAfter"),
                typed.raw("thirdAfter"),
                typed.raw("time"));
    }

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        String title = say("console.settings.reminders");
        Fields fields = new Fields(words(), WORDS, typed, mistakes);
        Form form = Form.of(Change.of(typed).post(scope.path(PATH)), say(WORDS + ".save"), scope.path("/settings"))
                .remembering(typed)
                .refused(mistakes)
                .conflicting(conflict)
                .asking(List.of(
                        fields.toggle("enabled"),
                        fields.text("firstAfter").needed(),
                        fields.text("secondAfter").needed(),
                        fields.text("thirdAfter").needed(),
                        fields.text("time").needed()));
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.settings"), scope.path("/settings")), Crumb.here(title))
                        .saying(lead())
                        .doing(
                                Button.link(say("console.reminders"), scope.path(RemindersPresenter.PATH)),
                                Button.link(say("console.settings.mail-texts"), scope.path("/settings/mail-texts"))),
                scope.isAdministrator() ? form : form.shown());
    }

    private String lead() {
        ReminderPlan stored = reminders.plan(scope.entityId());
        String lead = say(WORDS + ".lead");
        return stored.nextAt() == null ? lead : lead + ' ' + say(WORDS + ".next", words().dateTime(stored.nextAt()));
    }

    @Override
    public Stored stored() {
        ReminderPlan stored = reminders.plan(scope.entityId());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("enabled", stored.enabled() ? "true" : "");
        values.put("firstAfter", Integer.toString(stored.firstAfter()));
        values.put("secondAfter", Integer.toString(stored.secondAfter()));
        values.put("thirdAfter", Integer.toString(stored.thirdAfter()));
        values.put("time", stored.time());
        return new Stored(values, stored.version());
    }

    @Override
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        FIELDS.forEach(field -> labels.put(field, say(WORDS + "." + field)));
        return labels;
    }
}
