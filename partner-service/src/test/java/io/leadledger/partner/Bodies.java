package io.leadledger.partner;

/** Request bodies for tests, good by default. */
public final class Bodies {

    private Bodies() {}

    public static String entity(String externalId) {
        return """
                {"externalId": "%s", "name": "Nordlicht Leads", "currency": "EUR", "timeZone": "Europe/Berlin",
                 "taxRegime": "EU_VAT", "applies": "STANDARD", "paymentTermsDays": 14,
                 "lineGranularity": "PER_ASSIGNMENT",
                 "leadFields": [{"field": "name", "type": "TEXT", "required": true, "displayName": true,
                                 "encrypted": false}],
                 "vatRates": [{"kind": "STANDARD", "percent": "19", "validFrom": null}]}
                """.formatted(externalId);
    }

    /** A partner with billing data in Germany. */
    public static String partner(String externalId) {
        return """
                {"externalId": "%s",
                 "details": {"displayName": "Alpha Solar", "contactEmail": "office@alpha.example"},
                 "billing": %s}
                """.formatted(externalId, billing("DE312905867"));
    }

    public static String billing(String vatId) {
        return """
                {"billingAddress": {"street": "Allee 1", "postcode": "20457", "city": "Hamburg", "country": "DE"},
                 "vatId": "%s", "paymentTermsDays": 14, "currency": "EUR"}
                """.formatted(vatId);
    }
}
