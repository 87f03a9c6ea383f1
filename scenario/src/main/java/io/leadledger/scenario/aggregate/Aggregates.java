package io.leadledger.scenario.aggregate;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.scenario.aggregate.Outcome.Loaded;
import io.leadledger.scenario.aggregate.Outcome.Refused;
import io.leadledger.scenario.aggregate.Wanted.At;
import io.leadledger.scenario.aggregate.Wanted.Part;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.api.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Brings master data to the state a folder wants: makes what is missing, changes what differs, leaves the rest. */
public final class Aggregates {
    private static final int TRIES_TO_KEEP_UP = 4;

    private final Patience patience;

    /** What is there, but for the parts changed since, and the version it is at. */
    private record Seen<S>(At at, S state) {}

    /** With the patience of a run. */
    public Aggregates(Patience patience) {
        this.patience = patience;
    }

    /** Loads a thing. */
    public <S> Outcome load(Wanted<S> wanted) {
        return find(wanted).map(state -> changed(wanted, state)).orElseGet(() -> made(wanted));
    }

    private <S> Outcome made(Wanted<S> wanted) {
        try {
            var made = patience.make(wanted::make);
            return wanted.isMadeWhole()
                    ? new Loaded(made.id(), made.version())
                    : changed(wanted, shown(() -> wanted.show(made.id())));
        } catch (ServiceRefused refused) {
            var byAnother = refused.has("external-id-taken") ? find(wanted) : Optional.<S>empty();
            return byAnother.map(state -> changed(wanted, state)).orElseGet(() -> new Refused(Verdict.of(refused)));
        }
    }

    private <S> Outcome changed(Wanted<S> wanted, S state) {
        var hindrance = wanted.hindrance(state);
        if (hindrance.isPresent()) {
            return new Refused(List.of(hindrance.get()));
        }
        var seen = new Seen<>(wanted.at(state), state);
        try {
            for (var part : wanted.parts()) {
                seen = changed(wanted, part, seen);
            }
        } catch (ServiceRefused refused) {
            return new Refused(Verdict.of(refused));
        }
        return new Loaded(seen.at().id(), seen.at().version());
    }

    /** Once more over what is there then, for as long as another is faster. */
    private <S> Seen<S> changed(Wanted<S> wanted, Part<S, ?> part, Seen<S> before) {
        var seen = before;
        for (int outrun = 0; true; outrun++) {
            var at = seen.at();
            var change = part.difference(seen.state());
            if (change.isEmpty()) {
                return seen;
            }
            try {
                return new Seen<>(patience.make(() -> change.get().apply(at)), seen.state());
            } catch (ServiceRefused refused) {
                if (!refused.isOutrun() || outrun == TRIES_TO_KEEP_UP) {
                    throw refused;
                }
                var now = shown(() -> wanted.show(at.id()));
                seen = new Seen<>(wanted.at(now), now);
            }
        }
    }

    private static <S> Optional<S> find(Wanted<S> wanted) {
        return shown(wanted::find);
    }

    /** Nothing in a folder is the reason why the API does not show what it has. */
    private static <T> T shown(Supplier<T> reading) {
        return Verdict.told("show what it has", reading);
    }
}
