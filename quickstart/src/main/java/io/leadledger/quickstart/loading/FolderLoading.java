package io.leadledger.quickstart.loading;

import io.leadledger.quickstart.api.Api;
import io.leadledger.quickstart.api.Narration;
import io.leadledger.quickstart.api.Patience;
import io.leadledger.quickstart.scenario.Scenario;
import io.leadledger.quickstart.scenario.Sheet;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads a folder: master data, deliveries and cancellations; the late ones when they are asked for. */
public final class FolderLoading {
    private final Scenario scenario;
    private final LoadContext context;
    private final KnownDeliveries known = new KnownDeliveries();

    /** Loading of a folder through the API. */
    public FolderLoading(Scenario scenario, Api api, Narration narration) {
        this.scenario = scenario;
        this.context = new LoadContext(
                api,
                new Patience(api.waiting()),
                narration,
                new LoadedThings(),
                new Rejections(),
                scenario.period().entity());
    }

    /** What is loaded by now. */
    public LoadedThings things() {
        return context.things();
    }

    /** What was rejected by now. */
    public Rejections rejections() {
        return context.rejections();
    }

    /** Entities, partners, profiles, assignments and their prices. */
    public void loadMasterData() {
        var aggregates = new Aggregates(context.api(), context.patience());
        var sheets = scenario.sheets();
        new EntityLoading(aggregates, things(), rejections()).load(scenario.entities());
        say("operator.yaml", things().entities.size(), scenario.entities().size());
        new PartnerLoading(aggregates, context).load(sheets.partners());
        say("partners.csv", things().partners.size(), sheets.partners().rows().size());
        new ProfileLoading(aggregates, things(), rejections()).load(sheets.profiles());
        say("profiles.csv", things().profiles.size(), sheets.profiles().rows().size());
        var rows = new AssignmentLoading(aggregates, things(), rejections()).load(sheets.assignments());
        new PriceLoading(context.api(), things(), rejections()).load(rows, sheets.prices());
        say(
                "assignments.csv",
                things().assignments.size(),
                sheets.assignments().rows().size());
    }

    /** The deliveries and cancellations of the month. */
    public Counts loadDeliveries() {
        var later = scenario.late().deliveries().rows().stream()
                .map(row -> row.text("delivery_id"))
                .collect(Collectors.toSet());
        return load(scenario.sheets().deliveries(), scenario.sheets().cancellations(), later);
    }

    /** Those that come after the invoices are final. */
    public Counts loadLate() {
        return load(scenario.late().deliveries(), scenario.late().cancellations(), Set.of());
    }

    private Counts load(Sheet deliveries, Sheet cancellations, Set<String> later) {
        var counts = new DeliveryLoading(context, known).load(deliveries);
        return counts.cancelling(new CancellationLoading(context, known, later).load(cancellations));
    }

    private void say(String file, int loaded, int of) {
        context.narration().say("%-24s %d/%d loaded".formatted(file, loaded, of));
    }
}
