package io.leadledger.scenario.masterdata;

import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.assignment.PriceApi;
import io.leadledger.api.delivery.profile.ProfileApi;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.folder.Scenario;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.price.PriceLoading;

/** Loads what deliveries rest on: entities, partners, profiles, assignments and their prices. */
public final class MasterDataLoading {
    private final LoadContext context;

    public MasterDataLoading(LoadContext context) {
        this.context = context;
    }

    /** Loads all of it, each kind after what it names. */
    public void load(Scenario scenario) {
        var api = context.api();
        var aggregates = new Aggregates(context.patience());
        var things = context.things();
        var rejections = context.rejections();
        var sheets = scenario.sheets();
        new EntityLoading(api.client(EntityApi.class), aggregates, things, rejections).load(scenario.entities());
        say("operator.yaml", things.entityKeys().size(), scenario.entities().size());
        new PartnerLoading(aggregates, context).load(sheets.partners());
        say(
                "partners.csv",
                things.partnerKeys().size(),
                sheets.partners().rows().size());
        new ProfileLoading(api.client(ProfileApi.class), aggregates, things, rejections).load(sheets.profiles());
        say(
                "profiles.csv",
                things.profileKeys().size(),
                sheets.profiles().rows().size());
        var rows = new AssignmentLoading(api.client(AssignmentApi.class), aggregates, things, rejections)
                .load(sheets.assignments());
        new PriceLoading(api.client(PriceApi.class), things, rejections).load(rows, sheets.prices());
        say("assignments.csv", rows.size(), sheets.assignments().rows().size());
    }

    private void say(String file, int loaded, int of) {
        context.narration().say("%-24s %d/%d loaded".formatted(file, loaded, of));
    }
}
