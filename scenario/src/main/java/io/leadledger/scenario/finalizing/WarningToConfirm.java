package io.leadledger.scenario.finalizing;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A warning without whose confirmation a draft is not made final.
 *
 * @param message of the API, without its call to confirm
 */
record WarningToConfirm(String code, String message) {
    /** Those that a run confirms: the seller's VAT is charged. */
    private static final Set<String> BY_THE_RUN = Set.of("no-valid-vat-id");

    private static final Map<String, String> COLUMNS =
            Map.of("vat-territory", "vat_territory", "vat-id-for-goods", "vat_id");

    /** All of a draft. */
    static List<WarningToConfirm> of(InvoiceAnswer invoice) {
        return invoice.warnings().stream()
                .filter(one -> invoice.taxDecision().warnings().contains(one.code()))
                .map(one -> new WarningToConfirm(
                        one.code(), one.message().replaceFirst("(, or|;) confirm it to finalize$", "")))
                .toList();
    }

    boolean isForTheRun() {
        return BY_THE_RUN.contains(code);
    }

    /** Why the run leaves it to a person, and what that one does. */
    String sentence() {
        var column = COLUMNS.get(code);
        var byColumn = column == null ? "" : "fill in %s in partners.csv and run again, or ".formatted(column);
        return "%s: %s; a run does not confirm this, for a person has to decide: %sconfirm it in the console, on the draft"
                .formatted(code, message, byColumn);
    }
}
