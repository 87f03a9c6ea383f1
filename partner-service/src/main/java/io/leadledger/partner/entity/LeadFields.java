package io.leadledger.partner.entity;

import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Parsed;
import io.leadledger.partner.form.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields an entity's leads have. Their names are columns of delivery sheets, beside the fixed ones. */
final class LeadFields {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9_]{0,59}");
    private static final Set<String> FIXED_COLUMNS =
            Set.of("delivery_id", "assignment", "lead_id", "delivered_at", "test");
    private static final int MAX_FIELDS = 100;
    private static final String LIST = "leadFields";

    private LeadFields() {}

    static List<LeadField> read(@Nullable List<@Nullable LeadFieldForm> forms, Findings findings) {
        List<@Nullable LeadFieldForm> sent = forms == null ? List.of() : forms;
        if (sent.size() > MAX_FIELDS) {
            findings.add(LIST, "too-many", "expected at most %d fields but were %d", MAX_FIELDS, sent.size());
            return List.of();
        }
        List<LeadField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            LeadField field = read(sent.get(i), findings.in(LIST, i));
            if (field != null && !names.add(field.field())) {
                findings.in(LIST, i)
                        .add("field", "duplicate-field", "expected %s once but it is repeated", field.field());
            }
            if (field != null) {
                fields.add(field);
            }
        }
        refuseSeveralDisplayNames(fields, findings);
        return List.copyOf(fields);
    }

    private static @Nullable LeadField read(@Nullable LeadFieldForm sent, Findings findings) {
        LeadFieldForm form = sent == null ? new LeadFieldForm(null, null, null, null, null) : sent;
        String name = findings.required("field", form.field(), LeadFields::name);
        LeadFieldType type = findings.required("type", form.type(), text -> Texts.choice(LeadFieldType.class, text));
        return name == null || type == null
                ? null
                : new LeadField(
                        name, type, isTrue(form.required()), isTrue(form.displayName()), isTrue(form.encrypted()));
    }

    private static void refuseSeveralDisplayNames(List<LeadField> fields, Findings findings) {
        long count = fields.stream().filter(LeadField::displayName).count();
        if (count > 1) {
            findings.add(LIST, "several-display-names", "expected at most one display name but were %d", count);
        }
    }

    private static Parsed<String> name(String text) {
        if (FIXED_COLUMNS.contains(text)) {
            return Parsed.unfit("reserved-field-name", "a name that is no column of every delivery");
        }
        return NAME.matcher(text).matches()
                ? Parsed.fit(text)
                : Parsed.unfit("bad-field-name", "a small letter, then at most 59 letters, digits and _");
    }

    private static boolean isTrue(@Nullable Boolean said) {
        return said != null && said;
    }
}
