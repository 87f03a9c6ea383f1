package io.leadledger.scenario.folder;

import java.util.List;

/** The sheets of a scenario folder and the columns each must have. */
public enum ScenarioFile {
    /** Who pays. */
    PARTNERS(
            "partners.csv",
            "partner,display_name,legal_name,email,street,postcode,city,country,vat_id,tax_number,payment_terms_days,"
                    + "currency,e_invoice_format,buyer_reference,line_granularity,language"),
    /** What is distributed, at what base price. */
    PROFILES("profiles.csv", "profile,entity,base_price,routing_strategy"),
    /** Who receives of a profile, at what price. */
    ASSIGNMENTS("assignments.csv", "assignment,partner,profile,priority,price"),
    /** Prices from a day or a lead on; the file is optional. */
    PRICES("prices.csv", "assignment,valid_from,from_lead,price"),
    /** What was delivered; every further column is a lead field. */
    DELIVERIES("deliveries.csv", "delivery_id,assignment,lead_id,delivered_at,test"),
    /** What is not to be paid. */
    CANCELLATIONS("cancellations.csv", "delivery_id,cancelled_at,cause"),
    /** Credits and charges of the period. */
    ADJUSTMENTS("adjustments.csv", "partner,amount,reason");

    private final String fileName;
    private final List<String> required;

    ScenarioFile(String fileName, String required) {
        this.fileName = fileName;
        this.required = List.of(required.split(","));
    }

    /** Its name in the folder, {@code partners.csv}. */
    public String fileName() {
        return fileName;
    }

    /** The columns it may have, in lower case. */
    public List<String> optional() {
        return switch (this) {
            case PARTNERS -> List.of("vat_territory");
            case ADJUSTMENTS -> List.of("vat_rate");
            default -> List.of();
        };
    }

    /** The columns it must have, in lower case. */
    public List<String> required() {
        return required;
    }
}
