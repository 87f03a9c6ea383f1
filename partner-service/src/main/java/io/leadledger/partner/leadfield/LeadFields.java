package io.leadledger.partner.leadfield;

import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.event.partner.LeadField;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields an entity's leads have. Their names are columns of delivery sheets, beside the fixed ones. */
public final class LeadFields {

    /** Where they are in an entity. */
    public static final String LIST = "leadFields";

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9_]{0,59}");
    private static final Set<String> FIXED_COLUMNS =
            Set.of("delivery_id", "assignment", "lead_id", "delivered_at", "test");
    private static final int MAX_FIELDS = 100;

    private LeadFields() {}

    /** Refuses names that are none or are used twice, and several that name the lead. */
    public static void check(List<@Nullable LeadField> fields, Findings findings) {
        Set<String> names = new HashSet<>();
        List<@Nullable LeadField> checked = fewEnough(fields, findings);
        for (int i = 0; i < checked.size(); i++) {
            LeadField field = checked.get(i);
            Findings here = findings.in(LIST, i);
            if (field != null && here.required("field", field.field(), LeadFields::name) != null) {
                refuseTwice(field, names, here);
            }
        }
        refuseSeveralDisplayNames(checked, findings);
    }

    /**
     * Refuses a list without one of the fields in use: the values of leads that were delivered are told by it.
     *
     * @param proposed absent where the fields stay; an item that was not understood is found already
     */
    public static void refuseLossOf(Set<String> used, @Nullable List<@Nullable LeadField> proposed, Findings findings) {
        if (proposed == null || proposed.stream().anyMatch(Objects::isNull)) {
            return;
        }
        used.stream()
                .sorted()
                .filter(name -> proposed.stream()
                        .noneMatch(field -> field != null && field.field().equals(name)))
                .forEach(name -> findings.add(
                        LIST,
                        "field-in-use",
                        "expected the field %s, which delivered leads have, but it is not there",
                        name));
    }

    /** The list, or nothing of one that is too long, which is found. */
    public static <T extends @Nullable Object> List<T> fewEnough(List<T> fields, Findings findings) {
        return Lists.fewEnough(findings, LIST, fields, MAX_FIELDS);
    }

    /** A name that is no column of every delivery. */
    public static Parsed<String> name(String text) {
        if (FIXED_COLUMNS.contains(text)) {
            return Parsed.unfit("reserved-field-name", "a name that is no column of every delivery");
        }
        return NAME.matcher(text).matches()
                ? Parsed.fit(text)
                : Parsed.unfit("bad-field-name", "a small letter, then at most 59 letters, digits and _");
    }

    private static void refuseTwice(LeadField field, Set<String> names, Findings here) {
        if (!names.add(field.field())) {
            here.add("field", "duplicate-field", "expected %s once but it is repeated", field.field());
        }
    }

    private static void refuseSeveralDisplayNames(List<@Nullable LeadField> fields, Findings findings) {
        long count = fields.stream()
                .filter(Objects::nonNull)
                .filter(LeadField::displayName)
                .count();
        if (count > 1) {
            findings.add(LIST, "several-display-names", "expected at most one display name but were %d", count);
        }
    }
}
