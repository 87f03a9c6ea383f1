package io.leadledger.invoice.bookkeeping;

import io.leadledger.api.IfMatch;
import io.leadledger.api.invoice.bookkeeping.BookkeepingApi;
import io.leadledger.api.invoice.bookkeeping.BookkeepingForm;
import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.bookkeeping.DatevBatch.Range;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Bookkeeping over HTTP. */
@RestController
class BookkeepingController implements BookkeepingApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final StoredSettings settings;
    private final Bookings bookings;
    private final Directory directory;
    private final Clock clock;

    BookkeepingController(StoredSettings settings, Bookings bookings, Directory directory, Clock clock) {
        this.settings = settings;
        this.bookings = bookings;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @PreAuthorize(READ)
    public BookkeepingSettings settings(EntityId entityId) {
        entity(entityId);
        return settings.of(entityId);
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write')")
    public BookkeepingSettings change(@Nullable IfMatch seen, BookkeepingForm form) {
        Findings found = new Findings();
        String entityId = found.required("entityId", form.entityId(), Texts::line);
        found.throwIfAny();
        KnownEntity entity = entity(new EntityId(Objects.requireNonNull(entityId)));
        return settings.save(entity.definition().entityId(), BookkeepingReader.read(form), ExpectedVersion.seen(seen));
    }

    @Override
    @PreAuthorize(READ)
    public ResponseEntity<byte[]> export(String format, EntityId entityId, LocalDate from, LocalDate to) {
        KnownEntity entity = entity(entityId);
        if (to.isBefore(from)) {
            throw new RejectedException(
                    Rejection.rule("bad-period", "to", "expected %s or later, but was %s", from, to));
        }
        String name = entity.definition().externalId() + "-" + from + "-" + to + ".csv";
        return switch (format) {
            case "datev" ->
                file("EXTF_Buchungsstapel_" + name, "text/csv;charset=windows-1252", datev(entity, from, to));
            case "csv" ->
                file(
                        "bookings-" + name,
                        "text/csv;charset=" + StandardCharsets.UTF_8.name(),
                        BookingSheet.of(bookings.of(entity, from, to)));
            default -> throw new RejectedException(Rejection.notFound("export", format));
        };
    }

    private byte[] datev(KnownEntity entity, LocalDate from, LocalDate to) {
        BookkeepingSettings kept = settings.of(entity.definition().entityId());
        if (kept.consultantNumber() == null || kept.clientNumber() == null) {
            throw new RejectedException(Rejection.conflict(
                    "datev-not-set-up", "expected the consultant's and the client's number, but they are not set"));
        }
        if (!entity.definition().currency().getCurrencyCode().equals("EUR")) {
            throw new RejectedException(Rejection.conflict(
                    "datev-wants-euro",
                    "expected EUR but was %s",
                    entity.definition().currency()));
        }
        LocalDate year = yearOf(from, kept.fiscalYearMonth());
        if (!year.equals(yearOf(to, kept.fiscalYearMonth()))) {
            throw new RejectedException(Rejection.rule(
                    "across-fiscal-years",
                    "to",
                    "expected %s or earlier",
                    year.plusYears(1).minusDays(1)));
        }
        List<Booking> booked = bookings.of(entity, from, to);
        booked.stream()
                .map(Booking::rateWithoutAccount)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(rate -> {
                    throw new RejectedException(Rejection.conflict(
                            "datev-rate-without-account",
                            "expected accounts for revenue and VAT of %s %% but there are none",
                            rate.toPlainString()));
                });
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), entity.definition().timeZone());
        return DatevBatch.of(kept, new Range(year, from, to, now, "Leadledger " + from + " " + to), booked);
    }

    private static LocalDate yearOf(LocalDate day, int month) {
        LocalDate begin = LocalDate.of(day.getYear(), month, 1);
        return day.isBefore(begin) ? begin.minusYears(1) : begin;
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private KnownEntity entity(EntityId entityId) {
        return directory
                .entity(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
    }
}
