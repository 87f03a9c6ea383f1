package io.leadledger.invoice.numbering;

import io.leadledger.api.IfMatch;
import io.leadledger.api.invoice.numbering.ExpectedNumber;
import io.leadledger.api.invoice.numbering.NumberFormatChoice;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.NumberPreview;
import io.leadledger.api.invoice.numbering.NumberSeriesAnswer;
import io.leadledger.api.invoice.numbering.NumberSeriesApi;
import io.leadledger.api.invoice.numbering.NumberSeriesForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.numbering.SeriesState.Choice;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** How series are numbered, over HTTP. */
@RestController
class NumberSeriesController implements NumberSeriesApi {

    private static final String READ = "hasAuthority('invoices:read')";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final long GREATEST_START = 999_999_999;

    private final StoredSeries stored;
    private final NumberSeries series;
    private final Directory directory;

    NumberSeriesController(StoredSeries stored, NumberSeries series, Directory directory) {
        this.stored = stored;
        this.series = series;
        this.directory = directory;
    }

    @Override
    @PreAuthorize(READ)
    public NumberSeriesAnswer find(NumberKind kind, EntityId entityId) {
        return answer(owner(kind, entityId));
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write') and (hasRole('admin') or !hasRole('member'))")
    public NumberSeriesAnswer change(NumberKind kind, @Nullable IfMatch seen, NumberSeriesForm form) {
        Findings found = new Findings();
        String entityId = found.required("entityId", form.entityId(), Texts::line);
        found.throwIfAny();
        SeriesOwner owner = owner(kind, new EntityId(Objects.requireNonNull(entityId)));
        stored.change(owner, read(form, owner), ExpectedVersion.seen(seen), Caller.name());
        return answer(owner);
    }

    @Override
    @PreAuthorize(READ)
    public NumberPreview preview(
            NumberKind kind, EntityId entityId, String format, boolean restartsYearly, String startNumber) {
        SeriesOwner owner = owner(kind, entityId);
        Choice wanted = read(new NumberSeriesForm(entityId.value(), format, restartsYearly, startNumber), owner);
        SeriesState state = stored.find(owner);
        stored.check(owner, wanted, state);
        SeriesState changed = state.with(wanted);
        NextNumber next = changed.next(series.today(owner));
        NextNumber afterwards = changed.after(next).next(next.issueDate());
        NextNumber nextYear =
                changed.after(afterwards).next(next.issueDate().plusYears(1).withDayOfYear(1));
        return new NumberPreview(next.documentNumber(), afterwards.documentNumber(), nextYear.documentNumber());
    }

    @Override
    @PreAuthorize(READ)
    public List<NumberFormatChoice> choices(NumberKind kind, EntityId entityId) {
        SeriesOwner owner = owner(kind, entityId);
        return stored.choices(owner.entityId(), owner.kind());
    }

    private NumberSeriesAnswer answer(SeriesOwner owner) {
        SeriesState state = stored.find(owner);
        NextNumber next = state.next(series.today(owner));
        return new NumberSeriesAnswer(
                NumberKind.valueOf(owner.kind().name()),
                state.choice().typed(),
                state.choice().restarts(),
                state.choice().start(),
                state.hasBegun(),
                new ExpectedNumber(next.documentNumber(), next.issueDate()),
                state.version());
    }

    /** A start that nobody gave is the one that there is. */
    private Choice read(NumberSeriesForm form, SeriesOwner owner) {
        Findings found = new Findings();
        NumberFormat format =
                found.required("format", form.format(), text -> NumberFormat.read(text, owner.entityKey()));
        boolean restarts = found.answered("restartsYearly", form.restartsYearly());
        Long start = found.optional("startNumber", form.startNumber(), NumberSeriesController::start);
        found.throwIfAny();
        return new Choice(
                Objects.requireNonNull(form.format()).strip(),
                Objects.requireNonNull(format),
                restarts,
                start == null ? stored.find(owner).choice().start() : start);
    }

    private static Parsed<Long> start(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return Parsed.unfit("not-a-number", "a whole number");
        }
        long start = Long.parseLong(text);
        return start >= 1 && start <= GREATEST_START
                ? Parsed.fit(start)
                : Parsed.unfit("out-of-range", "1 to " + GREATEST_START);
    }

    private SeriesOwner owner(NumberKind kind, EntityId entityId) {
        EntityDefined entity = directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        return SeriesOwner.of(entity, SeriesKind.valueOf(kind.name()));
    }
}
