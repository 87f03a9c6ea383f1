package io.leadledger.scenario.setup;

import io.leadledger.scenario.setup.EntitySetup.LeadFieldSetup;
import io.leadledger.scenario.sheet.ScenarioRefused;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code operator.yaml}: the entities of the operator, each with its seller. */
public final class OperatorFile {
    /** Its name in the folder. */
    public static final String NAME = "operator.yaml";

    private static final List<String> SELLER_KEYS = List.of(
            "legal_name",
            "street",
            "postcode",
            "city",
            "country",
            "vat_id",
            "tax_number",
            "tax_office",
            "register_number",
            "iban",
            "bic",
            "bank",
            "contact_name",
            "email",
            "phone");

    private OperatorFile() {}

    /** Throws {@link ScenarioRefused} when a key is missing, unknown or not as expected. */
    public static List<EntitySetup> read(byte[] content) {
        var root = YamlFile.read(NAME, content);
        var entities =
                root.mappings("entities").stream().map(OperatorFile::entity).toList();
        root.refuseUnknownKeys();
        if (entities.isEmpty()) {
            throw root.refused("entities", "expected at least one entity, but there is none");
        }
        var keys = new HashSet<String>();
        entities.stream().filter(entity -> !keys.add(entity.key())).findFirst().ifPresent(twice -> {
            throw root.refused("entities", "expected the entity %s once, but it is there twice".formatted(twice.key()));
        });
        return entities;
    }

    private static EntitySetup entity(YamlMapping entity) {
        var setup = new EntitySetup(
                entity.line(),
                entity.required("entity"),
                entity.optional("name").orElse(null),
                word(entity, "currency"),
                entity.optional("time_zone").orElse(null),
                VatRatesOfFile.read(entity),
                word(entity, "tax_regime"),
                word(entity, "applies"),
                entity.optional("payment_terms_days").orElse(null),
                word(entity, "line_granularity"),
                entity.mappings("lead_fields").stream()
                        .map(OperatorFile::leadField)
                        .toList(),
                entity.mapping("seller").map(OperatorFile::seller).orElseGet(() -> new SellerSetup(Map.of())));
        entity.refuseUnknownKeys();
        return setup;
    }

    private static LeadFieldSetup leadField(YamlMapping field) {
        var setup = new LeadFieldSetup(
                field.required("field"),
                field.required("type").toUpperCase(Locale.ROOT),
                field.flag("required").orElse(null),
                field.flag("display_name").orElse(null),
                field.flag("encrypted").orElse(null));
        field.refuseUnknownKeys();
        return setup;
    }

    private static SellerSetup seller(YamlMapping seller) {
        var values = new LinkedHashMap<String, String>();
        SELLER_KEYS.forEach(key -> seller.optional(key).ifPresent(value -> values.put(key, value)));
        seller.refuseUnknownKeys();
        return new SellerSetup(values);
    }

    private static @Nullable String word(YamlMapping mapping, String key) {
        return mapping.optional(key).map(word -> word.toUpperCase(Locale.ROOT)).orElse(null);
    }
}
