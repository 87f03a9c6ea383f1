package io.leadledger.scenario.setup;

import io.leadledger.scenario.setup.EntitySetup.VatRateSetup;
import io.leadledger.scenario.sheet.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The VAT rates of an entity: {@code vat_rate} and {@code reduced_vat_rate} since ever, {@code vat_rates} with days. */
final class VatRatesOfFile {
    private VatRatesOfFile() {}

    static List<VatRateSetup> read(YamlMapping entity) {
        var rates = new ArrayList<VatRateSetup>();
        var sinceEver = new VatRateSetup(
                null,
                percent(entity, "vat_rate").orElse(null),
                percent(entity, "reduced_vat_rate").orElse(null));
        if (sinceEver.standard() != null || sinceEver.reduced() != null) {
            rates.add(sinceEver);
        }
        entity.mappings("vat_rates").forEach(rate -> rates.add(withDay(rate)));
        return List.copyOf(rates);
    }

    private static VatRateSetup withDay(YamlMapping rate) {
        var read = new VatRateSetup(
                rate.optional("valid_from")
                        .map(text -> Period.date(rate, "valid_from").toString())
                        .orElse(null),
                percent(rate, "standard").orElse(null),
                percent(rate, "reduced").orElse(null));
        rate.refuseUnknownKeys();
        if (Stream.of(read.standard(), read.reduced()).allMatch(Objects::isNull)) {
            throw rate.refused("standard", "expected a rate, standard or reduced, but there is none");
        }
        return read;
    }

    private static Optional<String> percent(YamlMapping mapping, String key) {
        return mapping.optional(key)
                .map(text -> NumberText.percent(text)
                        .orElseThrow(() -> mapping.refused(
                                key, "expected a percentage such as 19 with at most two decimals, but was " + text)));
    }
}
