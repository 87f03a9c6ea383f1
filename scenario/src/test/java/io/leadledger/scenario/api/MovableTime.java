package io.leadledger.scenario.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a pause moves: waiting for a minute takes no time. */
public final class MovableTime extends Clock {
    private static final Instant BEGIN = Instant.parse("2026-02-01T00:00:00Z");

    private Instant now = BEGIN;

    public Waiting waiting() {
        return new Waiting(this, duration -> now = now.plus(duration));
    }

    public Duration passed() {
        return Duration.between(BEGIN, now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
