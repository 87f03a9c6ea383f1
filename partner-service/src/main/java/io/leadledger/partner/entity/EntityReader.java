package io.leadledger.partner.entity;

import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.input.Understood;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.id.EntityId;
import io.leadledger.partner.entity.EntityCommand.ChangeSellerLogo;
import io.leadledger.partner.entity.EntityCommand.ChangeSellerProfile;
import io.leadledger.partner.entity.EntityCommand.DefineEntity;
import io.leadledger.partner.entity.EntityCommand.Known;
import io.leadledger.partner.entity.EntityCommand.RedefineEntity;
import io.leadledger.partner.leadfield.LeadFields;
import io.leadledger.partner.seller.SellerReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was asked of an entity over HTTP. */
final class EntityReader {

    private EntityReader() {}

    static Understood<EntityCommand> define(EntityId entityId, EntityForm form) {
        Findings findings = new Findings();
        return understood(new DefineEntity(entityId, proposed(entityId, form, findings)), findings);
    }

    static Understood<EntityCommand> redefine(EntityId entityId, EntityForm form, Known known) {
        Findings findings = new Findings();
        return understood(new RedefineEntity(entityId, proposed(entityId, form, findings), known), findings);
    }

    static Understood<EntityCommand> seller(EntityId entityId, SellerForm form) {
        Findings findings = new Findings();
        return understood(new ChangeSellerProfile(entityId, SellerReader.read(form, findings)), findings);
    }

    static Understood<EntityCommand> logo(EntityId entityId, Parsed<SellerLogo> read) {
        return switch (read) {
            case Parsed.Fit<SellerLogo>(SellerLogo logo) -> Understood.of(new ChangeSellerLogo(entityId, logo));
            case Parsed.Unfit<SellerLogo>(String code, String expectation) -> {
                Findings findings = new Findings();
                findings.add("logo", code, "expected %s", expectation);
                yield understood(new ChangeSellerLogo(entityId, null), findings);
            }
        };
    }

    private static ProposedEntity proposed(EntityId entityId, EntityForm form, Findings findings) {
        return new ProposedEntity(
                findings.optional("externalId", form.externalId(), Texts::line),
                findings.optional("name", form.name(), Texts::line),
                findings.optional("currency", form.currency(), CodeLists::everCurrency),
                findings.optional("timeZone", form.timeZone(), CodeLists::timeZone),
                findings.optional("taxRegime", form.taxRegime(), text -> Texts.choice(TaxRegime.class, text)),
                findings.optional("applies", form.applies(), text -> Texts.choice(VatRateKind.class, text)),
                findings.optional("paymentTermsDays", form.paymentTermsDays(), Numbers::paymentTermsDays),
                findings.optional(
                        "lineGranularity", form.lineGranularity(), text -> Texts.choice(LineGranularity.class, text)),
                leadFields(form.leadFields(), findings),
                vatRates(entityId, form.vatRates(), findings));
    }

    private static @Nullable List<@Nullable LeadField> leadFields(
            @Nullable List<@Nullable LeadFieldForm> forms, Findings findings) {
        if (forms == null) {
            return null;
        }
        List<@Nullable LeadField> fields = new ArrayList<>();
        for (LeadFieldForm form : LeadFields.fewEnough(forms, findings)) {
            fields.add(leadField(form, findings.in(LeadFields.LIST, fields.size())));
        }
        return fields;
    }

    private static @Nullable LeadField leadField(@Nullable LeadFieldForm sent, Findings findings) {
        LeadFieldForm form = sent == null ? new LeadFieldForm(null, null, null, null, null) : sent;
        String name = findings.required("field", form.field(), LeadFields::name);
        LeadFieldType type = findings.required("type", form.type(), text -> Texts.choice(LeadFieldType.class, text));
        return name == null || type == null
                ? null
                : new LeadField(
                        name, type, isTrue(form.required()), isTrue(form.displayName()), isTrue(form.encrypted()));
    }

    private static List<@Nullable VatRateSet> vatRates(
            EntityId entityId, @Nullable List<@Nullable VatRateForm> forms, Findings findings) {
        List<@Nullable VatRateSet> rates = new ArrayList<>();
        for (VatRateForm form : VatRates.fewEnough(forms == null ? List.of() : forms, findings)) {
            rates.add(vatRate(entityId, form, findings.in(VatRates.LIST, rates.size())));
        }
        return rates;
    }

    private static @Nullable VatRateSet vatRate(EntityId entityId, @Nullable VatRateForm sent, Findings findings) {
        VatRateForm form = sent == null ? new VatRateForm(null, null, null) : sent;
        VatRateKind kind = findings.required("kind", form.kind(), text -> Texts.choice(VatRateKind.class, text));
        BigDecimal percent = findings.required("percent", form.percent(), Numbers::percent);
        LocalDate validFrom = findings.optional("validFrom", form.validFrom(), Numbers::date);
        return kind == null || percent == null ? null : new VatRateSet(entityId, kind, percent, validFrom);
    }

    private static boolean isTrue(@Nullable Boolean said) {
        return said != null && said;
    }

    private static Understood<EntityCommand> understood(EntityCommand command, Findings findings) {
        return new Understood<>(command, findings.rejections());
    }
}
