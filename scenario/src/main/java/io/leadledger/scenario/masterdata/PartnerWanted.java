package io.leadledger.scenario.masterdata;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Written;
import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.id.PartnerId;
import io.leadledger.scenario.aggregate.Wanted;
import java.util.List;
import java.util.Optional;

/** A partner as a sheet has it. */
record PartnerWanted(PartnerApi partners, String key, DetailsForm details, BillingForm billing)
        implements Wanted<PartnerAnswer> {

    @Override
    public Optional<PartnerAnswer> find() {
        return partners.list(key, null, null, null, 1, null).items().stream().findFirst();
    }

    @Override
    public PartnerAnswer show(String id) {
        return partners.find(new PartnerId(id));
    }

    @Override
    public At at(PartnerAnswer partner) {
        return new At(partner.partnerId().value(), partner.version());
    }

    @Override
    public At make() {
        return at(partners.register(null, new PartnerForm(key, details, billing)));
    }

    @Override
    public boolean isMadeWhole() {
        return true;
    }

    @Override
    public List<Part<PartnerAnswer, ?>> parts() {
        return List.of(
                Part.of(
                        partner -> PartnerForms.details(partner.details()),
                        details,
                        (form, seen) -> at(partners.changeDetails(
                                id(seen), IfMatch.version(seen.version()), new PartnerForm.DetailsChange(form)))),
                Part.of(
                        partner -> PartnerForms.billing(partner.billing()),
                        billing,
                        (form, seen) -> at(partners.changeBilling(id(seen), IfMatch.version(seen.version()), form))));
    }

    private static PartnerId id(At seen) {
        return new PartnerId(seen.id());
    }

    private static At at(Written written) {
        return new At(written.id(), written.version());
    }
}
