package io.leadledger.invoice.reminder;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.invoice.reminder.OverdueInvoice;
import io.leadledger.api.invoice.reminder.OverdueInvoices;
import io.leadledger.api.invoice.reminder.ReminderPlan;
import io.leadledger.api.invoice.reminder.ReminderPlanForm;
import io.leadledger.api.invoice.reminder.RemindersApi;
import io.leadledger.api.invoice.reminder.RemindersForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.invoice.reminder.RemindedInvoices.Reminded;
import io.leadledger.invoice.reminder.ReminderRules.Standing;
import io.leadledger.invoice.reminder.SendReminders.Chosen;
import io.leadledger.invoice.reminder.SendReminders.Reminding;
import io.leadledger.invoice.reminder.StoredPlans.Stored;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of an entity over HTTP. */
@RestController
class RemindersController implements RemindersApi {

    private static final String READ = "hasAuthority('invoices:read')";
    private static final Lists.Items<String> INVOICES = new Lists.Items<>(5_000, Texts::line);

    private final RemindedInvoices invoices;
    private final StoredPlans plans;
    private final SendReminders sendReminders;
    private final Directory directory;
    private final Balances balances;
    private final Jobs jobs;
    private final IdempotentRequests requests;

    RemindersController(
            RemindedInvoices invoices,
            StoredPlans plans,
            SendReminders sendReminders,
            Directory directory,
            Balances balances,
            Jobs jobs,
            IdempotentRequests requests) {
        this.invoices = invoices;
        this.plans = plans;
        this.sendReminders = sendReminders;
        this.directory = directory;
        this.balances = balances;
        this.jobs = jobs;
        this.requests = requests;
    }

    @Override
    @PreAuthorize(READ)
    public OverdueInvoices overdue(EntityId entityId) {
        EntityId known = entity(entityId).entityId();
        List<Reminded> all = invoices.overdue(known);
        Plan plan = plans.of(known);
        Map<PartnerId, KnownPartner> partners = directory.partners(
                all.stream().map(one -> one.owed().partnerId()).distinct().toList());
        return new OverdueInvoices(
                balances.today(known),
                all.stream()
                        .map(one -> answer(one, partners.get(one.owed().partnerId()), plan))
                        .toList());
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write')")
    public JobAnswer start(@Nullable IdempotencyKey key, RemindersForm form) {
        Findings found = new Findings();
        String entity = found.required("entityId", form.entityId(), Texts::line);
        List<String> chosen = Lists.of(found, "invoices", form.invoices(), INVOICES);
        found.throwIfAny();
        EntityId entityId = entity(new EntityId(Objects.requireNonNull(entity))).entityId();
        return requests.once(
                IdempotencyKey.textOf(key),
                List.of("reminders", form),
                JobAnswer.class,
                () -> jobs.start(
                        sendReminders,
                        new Jobs.Wish<>(
                                entityId,
                                new Reminding(form.invoices() == null ? timely(entityId) : chosen(entityId, chosen)),
                                null,
                                null)));
    }

    @Override
    @PreAuthorize(READ)
    public ReminderPlan plan(EntityId entityId) {
        return answer(entity(entityId).entityId());
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write') and (hasRole('admin') or !hasRole('member'))")
    public ReminderPlan change(@Nullable IfMatch seen, ReminderPlanForm form) {
        Findings found = new Findings();
        String entityId = found.required("entityId", form.entityId(), Texts::line);
        found.throwIfAny();
        EntityDefined entity = entity(new EntityId(Objects.requireNonNull(entityId)));
        plans.save(
                entity.entityId(), entity.timeZone(), PlanReader.read(form), ExpectedVersion.seen(seen), Caller.name());
        return answer(entity.entityId());
    }

    private List<Chosen> timely(EntityId entityId) {
        Plan plan = plans.of(entityId);
        return invoices.overdue(entityId).stream()
                .filter(one -> ReminderRules.isTime(plan, one.standing()))
                .map(Chosen::of)
                .toList();
    }

    private List<Chosen> chosen(EntityId entityId, List<String> ids) {
        Map<String, Reminded> overdue = invoices.overdue(entityId).stream()
                .collect(Collectors.toMap(one -> one.owed().invoiceId().value(), Function.identity()));
        List<Rejection> reasons = new ArrayList<>();
        List<Chosen> chosen = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            Optional<Rejection> against = against("invoices[%d]".formatted(ids.indexOf(id)), id, overdue.get(id));
            against.ifPresentOrElse(reasons::add, () -> chosen.add(Chosen.of(Objects.requireNonNull(overdue.get(id)))));
        }
        if (!reasons.isEmpty()) {
            throw new RejectedException(reasons);
        }
        return chosen;
    }

    private static Optional<Rejection> against(String field, String id, @Nullable Reminded reminded) {
        if (reminded == null) {
            return Optional.of(
                    Rejection.rule("not-overdue", field, "expected the id of an overdue invoice, but was %s", id));
        }
        String number = reminded.owed().number();
        if (reminded.standing().nextStep().isEmpty()) {
            return Optional.of(Rejection.rule(
                    "all-steps-sent", field, "expected a step that was not sent, but all of %s were", number));
        }
        return reminded.standing().wasRemindedToday()
                ? Optional.of(Rejection.rule(
                        "reminded-today", field, "expected no reminder of %s today, but one was sent", number))
                : Optional.empty();
    }

    private static OverdueInvoice answer(Reminded one, @Nullable KnownPartner partner, Plan plan) {
        Standing standing = one.standing();
        return new OverdueInvoice(
                one.owed().invoiceId(),
                one.owed().number(),
                one.owed().partnerId(),
                partner == null ? one.owed().partnerId().value() : partner.displayName(),
                standing.dueDate(),
                ChronoUnit.DAYS.between(standing.dueDate(), standing.today()),
                standing.open(),
                standing.lastStep(),
                standing.lastOn(),
                standing.nextStep().isPresent() ? standing.nextStep().getAsInt() : null,
                ReminderRules.isTime(plan, standing));
    }

    private ReminderPlan answer(EntityId entityId) {
        Optional<Stored> stored = plans.find(entityId);
        Plan plan = stored.map(Stored::plan).orElse(Plan.OFF);
        return new ReminderPlan(
                plan.enabled(),
                plan.after(1),
                plan.after(2),
                plan.after(3),
                plan.time().toString(),
                plan.enabled() ? stored.map(Stored::dueAt).orElse(null) : null,
                stored.map(Stored::changedAt).orElse(null),
                stored.map(Stored::changedBy).orElse(null),
                stored.map(Stored::version).orElse(0L));
    }

    private EntityDefined entity(EntityId entityId) {
        return directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
    }
}
