package io.leadledger.portal.operator.schedule;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.schedule.BillingSchedule;
import io.leadledger.api.invoice.schedule.BillingScheduleApi;
import io.leadledger.api.invoice.schedule.BillingScheduleForm;
import io.leadledger.api.invoice.schedule.Rhythm;
import io.leadledger.api.invoice.schedule.ScheduledRun;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Period;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schedule of an entity as a form, and what it made. */
record SchedulePresenter(EntityScope scope, BillingScheduleApi schedules, Paging paging) implements OfEntity, EditForm {

    static final String PATH = "/settings/schedule";

    private static final String WORDS = "console.schedule";
    private static final int LATEST_DAY = 28;
    private static final List<String> FIELDS =
            List.of("enabled", "rhythm", "dayOfMonth", "weekday", "time", "finalizes", "tell");

    /** What was typed, about this entity; each line names somebody. */
    BillingScheduleForm asked(Typed typed) {
        return new BillingScheduleForm(
                scope.entityId().value(),
                typed.isOn("enabled"),
                typed.raw("rhythm"),
                typed.raw("dayOfMonth"),
                typed.raw("weekday"),
                typed.raw("time"),
                typed.isOn("finalizes"),
                Arrays.stream(typed.text("tell").orElse("").split("[\\s,;]+"))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @Override
    public SchedulePage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        String title = say("console.settings.schedule");
        Page<ScheduledRun> runs = schedules.runs(scope.entityId(), Paging.ROWS, paging.at());
        return new SchedulePage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.settings"), scope.path("/settings")), Crumb.here(title))
                        .saying(say(WORDS + ".lead")),
                facts(schedules.find(scope.entityId())),
                form(typed, mistakes, conflict),
                say(WORDS + ".runs"),
                new RunTable(scope, runs, paging).listing());
    }

    private List<Fact> facts(BillingSchedule schedule) {
        List<Fact> facts = new ArrayList<>();
        BillingSchedule.Next next = schedule.next();
        facts.add(
                next == null
                        ? Fact.of(say(WORDS + ".next"), say(WORDS + ".off"))
                        : Fact.of(say(WORDS + ".next"), words().dateTime(next.at()))
                                .noted(new Period(next.from(), next.to()).said(words())));
        if (schedule.changedAt() != null && schedule.changedBy() != null) {
            facts.add(Fact.of(say(WORDS + ".changed"), schedule.changedBy())
                    .noted(words().dateTime(schedule.changedAt())));
        }
        return facts;
    }

    private Form form(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        Fields fields = new Fields(words(), WORDS, typed, mistakes);
        Form form = Form.of(Change.of(typed).post(scope.path(PATH)), say(WORDS + ".save"), scope.path("/settings"))
                .remembering(typed)
                .refused(mistakes)
                .conflicting(conflict)
                .asking(List.of(fields.toggle("enabled")))
                .asking(say(WORDS + ".when"), when(fields))
                .asking(say(WORDS + ".what"), List.of(fields.checkbox("finalizes"), fields.area("tell")));
        return scope.isAdministrator() ? form : form.shown();
    }

    private List<Control> when(Fields fields) {
        return List.of(
                fields.radios("rhythm", fields.options(Rhythm.MONTHLY.name(), Rhythm.WEEKLY.name())),
                fields.select("dayOfMonth", days()).needed(),
                fields.select("weekday", weekdays()).needed(),
                fields.text("time").needed());
    }

    private List<Option> days() {
        return Stream.concat(
                        IntStream.rangeClosed(1, LATEST_DAY)
                                .mapToObj(Integer::toString)
                                .map(day -> Option.of(day, day)),
                        Stream.of(Option.of("LAST", say(WORDS + ".LAST"))))
                .toList();
    }

    private List<Option> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Option.of(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, words().locale())))
                .toList();
    }

    @Override
    public Stored stored() {
        BillingSchedule stored = schedules.find(scope.entityId());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("enabled", stored.enabled() ? "true" : "");
        values.put("rhythm", stored.rhythm().name());
        values.put("dayOfMonth", stored.dayOfMonth());
        values.put("weekday", stored.weekday());
        values.put("time", stored.time());
        values.put("finalizes", stored.finalizes() ? "true" : "");
        values.put("tell", String.join("\n", stored.tell()));
        return new Stored(values, stored.version());
    }

    @Override
    public String named(String field) {
        return field.replaceFirst("\\[\\d+]$", "");
    }

    @Override
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        FIELDS.forEach(field -> labels.put(field, say(WORDS + "." + field)));
        return labels;
    }
}
