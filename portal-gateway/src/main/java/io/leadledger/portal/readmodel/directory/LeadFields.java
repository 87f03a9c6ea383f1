package io.leadledger.portal.readmodel.directory;

import io.leadledger.event.EventJson;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.web.util.UriUtils;

/**
 * The lead fields of an entity, in its order.
 *
 * @param definition rises when rows written before have to be written anew; {@link #UNKNOWN} while the entity has not
 *     arrived
 */
public record LeadFields(List<LeadField> fields, long definition) {

    /** The entity has not arrived here yet: every field counts as encrypted. */
    public static final LeadFields UNKNOWN = new LeadFields(List.of(), -1);

    static LeadFields read(String json, long definition) {
        return new LeadFields(List.of(EventJson.mapper().readValue(json, LeadField[].class)), definition);
    }

    String json() {
        return EventJson.mapper().writeValueAsString(fields);
    }

    /** Whether a value may lie in the clear here; one that nobody defined may not. */
    public boolean isClear(String field) {
        return named(field).filter(one -> !one.encrypted()).isPresent();
    }

    /** A field's name as people read it: {@code roof_area} is "Roof area". */
    public static String label(String field) {
        String words = field.replace('_', ' ').strip();
        return words.isEmpty() ? field : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The fields whose values name a lead in lists. */
    public List<String> displayNames() {
        return names(LeadField::displayName);
    }

    /** The fields that hold such values. */
    public List<String> ofType(LeadFieldType type) {
        return names(field -> field.type() == type);
    }

    /** What calls or mails: {@code tel:+49301234}, {@code mailto:p@example.com}; empty for values that cannot. */
    public static Optional<String> link(LeadFieldType type, String value) {
        return switch (type) {
            case EMAIL ->
                Optional.of(value.strip())
                        .filter(mail -> mail.indexOf('@') > 0)
                        .map(mail -> "mailto:" + UriUtils.encodePathSegment(mail, StandardCharsets.UTF_8));
            case PHONE ->
                Optional.of(value.replaceAll("[^0-9+]", ""))
                        .filter(number -> !number.isEmpty())
                        .map(number -> "tel:" + number);
            case TEXT, NUMBER, DATE, BOOLEAN -> Optional.empty();
        };
    }

    /** All fields. */
    public List<String> names() {
        return names(field -> true);
    }

    /** What a field holds, empty for one nobody defined. */
    public Optional<LeadField> named(String field) {
        return fields.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    /** Whether rows written under the other definition are as they would be under this one. */
    boolean readsLike(LeadFields before) {
        return displayNames().equals(before.displayNames())
                && before.fields().stream().allMatch(field -> isClear(field.field()) == !field.encrypted());
    }

    private List<String> names(Predicate<LeadField> wanted) {
        return fields.stream().filter(wanted).map(LeadField::field).toList();
    }
}
