package io.leadledger.scenario.masterdata;

import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.ProfileId;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.aggregate.Outcome;
import io.leadledger.scenario.aggregate.Outcome.Loaded;
import io.leadledger.scenario.aggregate.Outcome.Refused;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.price.Prices;
import io.leadledger.scenario.sheet.NumberText;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Loads {@code assignments.csv}; their prices are loaded after all of them. */
final class AssignmentLoading implements KeyedRows.Loading {
    private static final Columns COLUMNS = new Columns(
            Map.of("externalId", "assignment", "partnerId", "partner", "profileId", "profile"), "assignment");

    private final AssignmentApi assignments;
    private final Aggregates aggregates;
    private final LoadedThings things;
    private final Rejections rejections;
    private final Map<String, Row> loadedRows = new LinkedHashMap<>();

    AssignmentLoading(AssignmentApi assignments, Aggregates aggregates, LoadedThings things, Rejections rejections) {
        this.assignments = assignments;
        this.aggregates = aggregates;
        this.things = things;
        this.rejections = rejections;
    }

    /** Loads the sheet; gives the rows that were loaded, by key. */
    Map<String, Row> load(Sheet sheet) {
        new KeyedRows(rejections).load(sheet, this);
        return loadedRows;
    }

    @Override
    public Kind kind() {
        return Kind.ASSIGNMENT;
    }

    @Override
    public Outcome ask(Row row) {
        return aggregates.load(wanted(row, profile(row)));
    }

    @Override
    public void take(Row row, Outcome outcome) {
        var key = row.text("assignment");
        switch (outcome) {
            case Loaded loaded -> {
                things.saw(loaded.id(), loaded.version());
                things.loadedAssignment(
                        key,
                        new LoadedPlace<>(
                                new AssignmentId(loaded.id()), profile(row).entity()));
                loadedRows.put(key, row);
            }
            case Refused refused -> rejections.add(Kind.ASSIGNMENT, key, COLUMNS.rejected(row, refused.errors()));
        }
    }

    private LoadedPlace<ProfileId> profile(Row row) {
        return things.profile(row.text("profile")).orElseThrow();
    }

    @Override
    public Optional<RejectedRow> flaw(Row row) {
        return rejections
                .dependent(row, "partner", Kind.PARTNER, row.text("partner"))
                .or(() -> rejections.dependent(row, "profile", Kind.PROFILE, row.text("profile")))
                .or(() -> unknown(row, "partner", things.partner(row.text("partner"))))
                .or(() -> unknown(row, "profile", things.profile(row.text("profile"))))
                .or(() -> badPriority(row))
                .or(() -> Prices.flawIfSaid(row, "price", currency(row)));
    }

    private String currency(Row row) {
        return profile(row).entity().currency();
    }

    private static Optional<RejectedRow> unknown(Row row, String column, Optional<?> known) {
        return known.isPresent()
                ? Optional.empty()
                : Optional.of(row.rejected(
                        column,
                        "expected a %s of %ss.csv, but was %s (unknown-%s)"
                                .formatted(column, column, row.text(column), column)));
    }

    private static Optional<RejectedRow> badPriority(Row row) {
        var text = row.text("priority");
        return text.isEmpty() || NumberText.isWhole(text)
                ? Optional.empty()
                : Optional.of(
                        row.rejected("priority", "expected a whole number, but was %s (bad-value)".formatted(text)));
    }

    private AssignmentWanted wanted(Row row, LoadedPlace<ProfileId> profile) {
        var partnerId = things.partner(row.text("partner")).orElseThrow();
        var priority = row.textOrNull("priority");
        return new AssignmentWanted(
                assignments,
                row.text("profile"),
                profile,
                new AssignmentForm(
                        row.text("assignment"),
                        partnerId,
                        null,
                        priority == null ? null : Integer.valueOf(priority),
                        null));
    }
}
