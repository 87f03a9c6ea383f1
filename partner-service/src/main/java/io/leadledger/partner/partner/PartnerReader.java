package io.leadledger.partner.partner;

import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.input.Understood;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.billingdetails.BillingReader;
import io.leadledger.partner.partner.PartnerCommand.ActivatePartner;
import io.leadledger.partner.partner.PartnerCommand.ChangeBillingDetails;
import io.leadledger.partner.partner.PartnerCommand.ChangePartnerDetails;
import io.leadledger.partner.partner.PartnerCommand.DeactivatePartner;
import io.leadledger.partner.partner.PartnerCommand.RegisterPartner;
import io.leadledger.partner.support.Addresses;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what was asked of a partner over HTTP. */
final class PartnerReader {

    private static final DetailsForm NOTHING = new DetailsForm(null, null, null, null, null, null, null, null);

    private PartnerReader() {}

    static Understood<PartnerCommand> register(PartnerId partnerId, PartnerForm form) {
        Findings findings = new Findings();
        return understood(
                new RegisterPartner(
                        partnerId,
                        findings.optional("externalId", form.externalId(), Texts::line),
                        details(form.details(), findings),
                        form.billing() == null ? null : BillingReader.read(form.billing(), findings.in("billing"))),
                findings);
    }

    static Understood<PartnerCommand> details(PartnerId partnerId, PartnerForm.DetailsChange body) {
        Findings findings = new Findings();
        DetailsForm form = body.details();
        return understood(
                new ChangePartnerDetails(partnerId, details(form, findings), form == null || form.address() == null),
                findings);
    }

    static Understood<PartnerCommand> billing(PartnerId partnerId, BillingForm form) {
        Findings findings = new Findings();
        return understood(new ChangeBillingDetails(partnerId, BillingReader.read(form, findings)), findings);
    }

    static Understood<PartnerCommand> activation(PartnerId partnerId, PartnerForm.Activation body) {
        Findings findings = new Findings();
        boolean active = findings.answered("active", body.active());
        return understood(active ? new ActivatePartner(partnerId) : new DeactivatePartner(partnerId), findings);
    }

    private static PartnerDetails details(@Nullable DetailsForm sent, Findings outside) {
        if (sent == null) {
            outside.add("details", "missing", "expected the details but they are missing");
        }
        DetailsForm form = Objects.requireNonNullElse(sent, NOTHING);
        Findings findings = outside.in("details");
        String name = findings.optional("displayName", form.displayName(), Texts::line);
        String legalName = findings.optional("legalName", form.legalName(), Texts::line);
        String person = findings.optional("contactPerson", form.contactPerson(), Texts::line);
        String email = findings.optional("contactEmail", form.contactEmail(), Texts::email);
        String phone = findings.optional("phone", form.phone(), Texts::line);
        Address address = Addresses.read(form.address(), findings.in("address"));
        ZoneId zone = findings.optional("timeZone", form.timeZone(), CodeLists::timeZone);
        return new PartnerDetails(
                name == null ? "" : name,
                legalName,
                person,
                email,
                phone,
                address,
                zone == null ? null : zone.getId(),
                findings.optional("language", form.language(), Texts::language));
    }

    private static Understood<PartnerCommand> understood(PartnerCommand command, Findings findings) {
        return new Understood<>(command, findings.rejections());
    }
}
