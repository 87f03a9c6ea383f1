package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.portal.page.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity as it was typed. Key, currency and time zone are those it has: they stay for ever. */
record EntityFields(Typed typed) {

    static final List<String> NAMES = List.of("name", "taxRegime", "applies", "paymentTermsDays", "lineGranularity");

    /** What decides the tax is sent by administrators alone; otherwise it stays. */
    EntityForm form(EntityAnswer present) {
        return new EntityForm(
                present.externalId(),
                text("name"),
                present.currency().getCurrencyCode(),
                present.timeZone().getId(),
                typed.text("taxRegime").orElse(present.taxRegime().name()),
                typed.text("applies").orElse(present.applies().name()),
                text("paymentTermsDays"),
                text("lineGranularity"),
                null,
                null);
    }

    /** The entity as it is, with other lead fields. */
    static EntityForm leadFields(EntityAnswer present, List<LeadFieldForm> fields) {
        return with(present, fields, null);
    }

    /** The entity as it is, with one rate more. */
    EntityForm rate(EntityAnswer present) {
        return with(present, null, List.of(new VatRateForm(text("kind"), text("percent"), text("validFrom"))));
    }

    /** What is absent stays. */
    private static EntityForm with(
            EntityAnswer present, @Nullable List<LeadFieldForm> fields, @Nullable List<VatRateForm> rates) {
        return new EntityForm(
                present.externalId(),
                present.name(),
                present.currency().getCurrencyCode(),
                present.timeZone().getId(),
                present.taxRegime().name(),
                present.applies().name(),
                String.valueOf(present.paymentTermsDays()),
                present.lineGranularity().name(),
                fields,
                rates);
    }

    /** What the form shows of what is stored. */
    static Map<String, String> shown(EntityAnswer entity) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", entity.name());
        values.put("taxRegime", entity.taxRegime().name());
        values.put("applies", entity.applies().name());
        values.put("paymentTermsDays", String.valueOf(entity.paymentTermsDays()));
        values.put("lineGranularity", entity.lineGranularity().name());
        return values;
    }

    private @Nullable String text(String field) {
        return typed.text(field).orElse(null);
    }
}
