package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.portal.page.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity as it was typed. Key, currency and time zone are those it has: they stay for ever. */
record EntityFields(Typed typed) {

    static final List<String> NAMES = List.of("name", "taxRegime", "applies", "paymentTermsDays", "lineGranularity");

    EntityForm form(EntityAnswer present) {
        return new EntityForm(
                present.externalId(),
                text("name"),
                present.currency().getCurrencyCode(),
                present.timeZone().getId(),
                text("taxRegime"),
                text("applies"),
                text("paymentTermsDays"),
                text("lineGranularity"),
                null,
                null);
    }

    /** The entity as it is, with one rate more. */
    EntityForm rate(EntityAnswer present) {
        return new EntityForm(
                present.externalId(),
                present.name(),
                present.currency().getCurrencyCode(),
                present.timeZone().getId(),
                present.taxRegime().name(),
                present.applies().name(),
                String.valueOf(present.paymentTermsDays()),
                present.lineGranularity().name(),
                null,
                List.of(new VatRateForm(text("kind"), text("percent"), text("validFrom"))));
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
