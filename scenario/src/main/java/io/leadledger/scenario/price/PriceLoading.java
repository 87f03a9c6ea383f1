package io.leadledger.scenario.price;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.delivery.assignment.PriceApi;
import io.leadledger.api.delivery.assignment.PricesForm;
import io.leadledger.id.AssignmentId;
import io.leadledger.scenario.aggregate.Outcome;
import io.leadledger.scenario.aggregate.Outcome.Loaded;
import io.leadledger.scenario.aggregate.Outcome.Refused;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.KeepingUp;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;

/**
 * Loads the prices of assignments: the {@code price} of {@code assignments.csv} and the ladders of {@code prices.csv},
 * in one call for each assignment. A bad row rejects its ladder, and what would be priced by it.
 */
public final class PriceLoading {
    private static final Columns COLUMNS = new Columns(Map.of("amount", "price", "currency", "price"), "price");
    private static final Pattern PLACE = Pattern.compile("ladders\\[(\\d+)](?:\\.tiers\\[(\\d+)])?.*");

    /** The ladders of one assignment, set in one call. */
    private record Priced(String key, List<PriceLadder> ladders, LoadedPlace<AssignmentId> assignment) {}

    private final PriceApi prices;
    private final LoadedThings things;
    private final Rejections rejections;

    public PriceLoading(PriceApi prices, LoadedThings things, Rejections rejections) {
        this.prices = prices;
        this.things = things;
        this.rejections = rejections;
    }

    /** Loads the prices of these rows of {@code assignments.csv} and of the sheet. */
    public void load(Map<String, Row> assignments, Sheet sheet) {
        var ladders = new LinkedHashMap<String, Map<String, PriceLadder>>();
        sheet.rows().forEach(row -> sort(row, ladders));
        var wanted = new ArrayList<Priced>();
        assignments.forEach((key, row) -> {
            var own = new ArrayList<PriceLadder>();
            if (!row.text("price").isEmpty()) {
                own.add(new PriceLadder(null, List.of(row)));
            }
            ladders.getOrDefault(key, Map.of()).values().stream()
                    .filter(ladder -> isSound(key, ladder))
                    .forEach(own::add);
            if (!own.isEmpty()) {
                wanted.add(new Priced(key, own, place(key)));
            }
        });
        record Tried(Priced priced, Outcome outcome) {}
        wanted.stream()
                .gather(Gatherers.mapConcurrent(Api.CALLS_AT_A_TIME, priced -> new Tried(priced, put(priced))))
                .forEachOrdered(tried -> take(tried.priced(), tried.outcome()));
    }

    private void sort(Row row, Map<String, Map<String, PriceLadder>> ladders) {
        var key = row.text("assignment");
        var unusable =
                rejections.dependent(row, "assignment", Kind.ASSIGNMENT, key).or(() -> unknown(row, key));
        if (unusable.isPresent()) {
            rejections.add(Objects.requireNonNullElse(row.flaw(), unusable.get()));
            return;
        }
        var ladder = ladders.computeIfAbsent(key, any -> new LinkedHashMap<>())
                .computeIfAbsent(row.text("valid_from"), first -> new PriceLadder(first, new ArrayList<>()));
        if (ladder.rows().stream().noneMatch(same -> same.cells().equals(row.cells()))) {
            ladder.rows().add(row);
        }
    }

    private Optional<RejectedRow> unknown(Row row, String key) {
        return things.assignment(key).isPresent()
                ? Optional.empty()
                : Optional.of(row.rejected(
                        "assignment",
                        "expected an assignment of assignments.csv, but was %s (unknown-assignment)".formatted(key)));
    }

    private LoadedPlace<AssignmentId> place(String key) {
        return things.assignment(key).orElseThrow();
    }

    private boolean isSound(String key, PriceLadder ladder) {
        var currency = place(key).entity().currency();
        var flaws = ladder.rows().stream()
                .map(row -> PriceLadder.flaw(row, currency))
                .flatMap(Optional::stream)
                .toList();
        if (!flaws.isEmpty()) {
            reject(key, ladder, flaws);
        }
        return flaws.isEmpty();
    }

    /** Its bad rows with their reasons, the others because of them. */
    private void reject(String key, PriceLadder ladder, List<RejectedRow> flaws) {
        for (var row : ladder.rows()) {
            var own = flaws.stream().filter(flaw -> flaw.line() == row.line()).findFirst();
            rejections.add(own.orElseGet(() -> row.rejected(
                    "price",
                    "belongs to a ladder that was rejected (%s)"
                            .formatted(flaws.getFirst().place()))));
        }
        rejections.mark(Kind.ASSIGNMENT, key, flaws.getFirst());
    }

    private void take(Priced priced, Outcome outcome) {
        switch (outcome) {
            case Loaded loaded -> things.saw(loaded.id(), loaded.version());
            case Refused refused -> refused(priced, refused.errors());
        }
    }

    /** The ladders that are to blame are left out, and the others set without them. */
    private void refused(Priced priced, List<ApiError> errors) {
        var key = priced.key();
        var ladders = priced.ladders();
        var good = new ArrayList<PriceLadder>();
        for (int i = 0; i < ladders.size(); i++) {
            var flaws = flaws(ladders, i, errors);
            if (flaws.isEmpty()) {
                good.add(ladders.get(i));
            } else {
                reject(key, ladders.get(i), flaws);
            }
        }
        if (good.size() == ladders.size()) {
            var first = ladders.getFirst();
            reject(key, first, List.of(COLUMNS.rejected(first.rows().getFirst(), errors)));
        } else if (!good.isEmpty()) {
            var rest = new Priced(key, good, priced.assignment());
            take(rest, put(rest));
        }
    }

    private Outcome put(Priced priced) {
        var id = priced.assignment().id();
        var currency = priced.assignment().entity().currency();
        var form = new PricesForm(List.copyOf(
                priced.ladders().stream().map(ladder -> ladder.form(currency)).toList()));
        try {
            var written = KeepingUp.change(() -> version(id), seen -> prices.set(id, seen, form));
            return new Loaded(id.value(), written.version());
        } catch (ServiceRefused refused) {
            return new Refused(Verdict.of(refused));
        }
    }

    private long version(AssignmentId id) {
        return Verdict.told("show its prices", () -> prices.find(id)).version();
    }

    private static List<RejectedRow> flaws(List<PriceLadder> ladders, int place, List<ApiError> errors) {
        var flaws = new ArrayList<RejectedRow>();
        for (var error : errors) {
            var match = PLACE.matcher(error.field());
            if (match.matches() && Integer.parseInt(match.group(1)) == place) {
                var rows = ladders.get(place).rows();
                int tier = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
                flaws.add(COLUMNS.rejected(rows.get(Math.min(tier, rows.size() - 1)), List.of(error)));
            }
        }
        return flaws;
    }
}
