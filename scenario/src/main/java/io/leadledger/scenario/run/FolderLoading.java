package io.leadledger.scenario.run;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.delivery.Counts;
import io.leadledger.scenario.delivery.MonthLoading;
import io.leadledger.scenario.folder.Scenario;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.masterdata.MasterDataLoading;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads a folder: master data, deliveries and cancellations; the late ones when they are asked for. */
public final class FolderLoading {
    private final Scenario scenario;
    private final LoadContext context;
    private final MonthLoading month;

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
        this.month = new MonthLoading(context);
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
        new MasterDataLoading(context).load(scenario);
    }

    /** The deliveries and cancellations of the month. */
    public Counts loadDeliveries() {
        var later = scenario.late().deliveries().rows().stream()
                .map(row -> row.text("delivery_id"))
                .collect(Collectors.toSet());
        return month.load(scenario.sheets().deliveries(), scenario.sheets().cancellations(), later);
    }

    /** Those that come after the invoices are final. */
    public Counts loadLate() {
        return month.load(scenario.late().deliveries(), scenario.late().cancellations(), Set.of());
    }
}
