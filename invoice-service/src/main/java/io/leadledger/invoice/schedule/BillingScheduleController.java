package io.leadledger.invoice.schedule;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.invoice.schedule.BillingSchedule;
import io.leadledger.api.invoice.schedule.BillingSchedule.Next;
import io.leadledger.api.invoice.schedule.BillingScheduleApi;
import io.leadledger.api.invoice.schedule.BillingScheduleForm;
import io.leadledger.api.invoice.schedule.ScheduledRun;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.schedule.StoredPlans.Stored;
import io.leadledger.invoice.schedule.Timetable.Due;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Schedules over HTTP. */
@RestController
class BillingScheduleController implements BillingScheduleApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final StoredPlans plans;
    private final ScheduledRuns runs;
    private final Directory directory;

    BillingScheduleController(StoredPlans plans, ScheduledRuns runs, Directory directory) {
        this.plans = plans;
        this.runs = runs;
        this.directory = directory;
    }

    @Override
    @PreAuthorize(READ)
    public BillingSchedule find(EntityId entityId) {
        return answer(entity(entityId));
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write') and (hasRole('admin') or !hasRole('member'))")
    public BillingSchedule change(@Nullable IfMatch seen, BillingScheduleForm form) {
        Findings found = new Findings();
        String entityId = found.required("entityId", form.entityId(), Texts::line);
        found.throwIfAny();
        EntityDefined entity = entity(new EntityId(Objects.requireNonNull(entityId)));
        plans.save(
                entity.entityId(), entity.timeZone(), PlanReader.read(form), ExpectedVersion.seen(seen), Caller.name());
        return answer(entity);
    }

    @Override
    @PreAuthorize(READ)
    public Page<ScheduledRun> runs(EntityId entityId, @Nullable Integer limit, @Nullable String cursor) {
        return runs.of(entity(entityId).entityId(), limit, cursor);
    }

    private BillingSchedule answer(EntityDefined entity) {
        Optional<Stored> stored = plans.find(entity.entityId());
        Plan plan = stored.map(Stored::plan).orElse(Plan.OFF);
        return new BillingSchedule(
                plan.enabled(),
                StoredPlans.rhythm(plan.timetable()),
                PlanReader.dayOfMonth(plan.timetable()),
                PlanReader.weekday(plan.timetable()),
                plan.time().toString(),
                plan.finalizes(),
                plan.tell(),
                stored.flatMap(one -> next(one, entity.timeZone())).orElse(null),
                stored.map(Stored::changedAt).orElse(null),
                stored.map(Stored::changedBy).orElse(null),
                stored.map(Stored::version).orElse(0L));
    }

    private static Optional<Next> next(Stored stored, ZoneId zone) {
        Instant at = stored.dueAt();
        if (!stored.plan().enabled() || at == null) {
            return Optional.empty();
        }
        Due due = stored.plan().at(at, zone);
        return Optional.of(new Next(at, due.period().from(), due.period().to()));
    }

    private EntityDefined entity(EntityId entityId) {
        return directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
    }
}
