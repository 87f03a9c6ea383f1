package io.leadledger.delivery.directory;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.text.WrittenDay;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times as people write them: ISO with an offset, or local to the entity's zone, then also with a blank for the T or as
 * a bare date, its first moment. The hour that does not exist in spring is refused, of the autumn hour the first holds.
 */
public final class EntityTime {

    /** A time that was understood, to the microsecond (what the database keeps), or why not. */
    public sealed interface Reading {

        /** The moment, UTC. */
        record Understood(Instant instant) implements Reading {}

        /** Code {@code bad-time} or {@code local-time-does-not-exist}. */
        record Refused(Rejection reason) implements Reading {}
    }

    private static final Pattern BARE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Clocks of other systems may go ahead of ours by this much. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** The end of a time with an offset in the basic form of ISO 8601, or in hours only. */
    private static final Pattern SHORT_OFFSET = Pattern.compile("(?<=:[0-9.,]{2,20}) ?([+-][0-9]{2})([0-9]{2})?$");

    private static final Pattern BLANK_FOR_T = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) +");
    private static final Instant EARLIEST =
            WrittenDay.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LATEST =
            WrittenDay.LAST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private EntityTime() {}

    /** Reads a time; {@code field} is named in the refusal. */
    public static Reading read(String text, String field, ZoneId zone) {
        try {
            Reading reading =
                    readIso(withFullOffset(BLANK_FOR_T.matcher(text.strip()).replaceFirst("$1T")), field, zone);
            return reading instanceof Reading.Understood(Instant instant)
                            && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))
                    ? badTime(text, field)
                    : reading;
        } catch (DateTimeException | ArithmeticException e) {
            return badTime(text, field);
        }
    }

    /** A time that lies in the future, refused with that code; a little of it is the difference of two clocks. */
    public static Optional<Rejection> futureError(Instant time, Instant now, String field, String code) {
        Instant latest = now.plus(TOLERANCE);
        return time.isAfter(latest)
                ? Optional.of(rule(code, field, "expected a time until %s but was %s", latest, time))
                : Optional.empty();
    }

    private static String withFullOffset(String text) {
        return SHORT_OFFSET
                .matcher(text)
                .replaceFirst(offset -> offset.group(1) + ':' + Objects.requireNonNullElse(offset.group(2), "00"));
    }

    private static Reading readIso(String text, String field, ZoneId zone) {
        if (BARE_DATE.matcher(text).matches()) {
            return understood(LocalDate.parse(text).atStartOfDay(zone).toInstant());
        }
        TemporalAccessor time = DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime exact
                ? understood(exact.toInstant())
                : readLocal(LocalDateTime.from(time), field, zone);
    }

    private static Reading readLocal(LocalDateTime local, String field, ZoneId zone) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            return new Reading.Refused(rule(
                    "local-time-does-not-exist",
                    field,
                    "expected a time that the clock shows in %s but %s was skipped there",
                    zone,
                    local));
        }
        return understood(ZonedDateTime.ofLocal(local, zone, null).toInstant());
    }

    private static Reading understood(Instant instant) {
        return new Reading.Understood(instant.truncatedTo(ChronoUnit.MICROS));
    }

    private static Reading badTime(String text, String field) {
        return new Reading.Refused(rule(
                "bad-time",
                field,
                "expected a time of the years 1900 to 9999 such as 2026-01-31T22:59:59+01:00 but was %s",
                shortened(text)));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
