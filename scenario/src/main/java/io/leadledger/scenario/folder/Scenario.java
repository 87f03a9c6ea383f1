package io.leadledger.scenario.folder;

import io.leadledger.scenario.setup.EntitySetup;
import io.leadledger.scenario.setup.Period;
import io.leadledger.scenario.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * A scenario folder whose structure is sound; what its rows say is not checked yet.
 *
 * @param name of the folder
 * @param notes about what was ignored, for the terminal
 */
public record Scenario(
        String name, List<EntitySetup> entities, Period period, Sheets sheets, Late late, List<String> notes) {

    /** The sheets of the folder. */
    public record Sheets(
            Sheet partners,
            Sheet profiles,
            Sheet assignments,
            Sheet prices,
            Sheet deliveries,
            Sheet cancellations,
            Sheet adjustments) {}

    /** What comes after the invoices are final; empty sheets where there is nothing. */
    public record Late(Sheet deliveries, Sheet cancellations) {}

    /** The partners' keys, in the order of their sheet. */
    public List<String> partnerKeys() {
        return sheets.partners().rows().stream()
                .map(row -> row.text("partner"))
                .filter(key -> !key.isBlank())
                .toList();
    }

    /** The entity of a key. */
    public Optional<EntitySetup> entity(String key) {
        return entities.stream().filter(entity -> entity.key().equals(key)).findFirst();
    }
}
