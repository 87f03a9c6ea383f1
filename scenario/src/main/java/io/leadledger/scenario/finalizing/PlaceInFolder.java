package io.leadledger.scenario.finalizing;

import java.util.Locale;
import java.util.Map;

/** Where in the folder the field of a finding is written: {@code seller.contact.name} is in {@code operator.yaml}. */
final class PlaceInFolder {
    private static final Map<String, String> CALLED_OTHERWISE = Map.of(
            "assignment.name", "assignment of assignments.csv",
            "leadId", "lead_id of deliveries.csv",
            "adjustment.reason", "reason of adjustments.csv",
            "seller.contact.name", "contact_name of operator.yaml",
            "seller.bank.bankName", "bank of operator.yaml",
            "partner.contactPerson", "the partner's contact in the console");

    private PlaceInFolder() {}

    /** The column with its file; the field itself when no file has it. */
    static String of(String field) {
        var column = field.substring(field.lastIndexOf('.') + 1)
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase(Locale.ROOT);
        var otherwise = switch (field.replaceFirst("\\..*", "")) {
            case "partner" -> column + " of partners.csv";
            case "seller" -> column + " of operator.yaml";
            default -> field;
        };
        return CALLED_OTHERWISE.getOrDefault(field, otherwise);
    }
}
