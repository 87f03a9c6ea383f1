package io.leadledger.acceptance.sites;

import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario folder with lists longer than a page: a partner with 120 leads in January, one of an endless name, three of
 * them cancelled, one of these after the invoice; one partner that has only a test lead yet; and 60 small ones with a lead each in February,
 * which is not billed yet.
 */
final class SitesFolder {

    /** The key of the line of business. */
    static final String ENTITY = "sites";

    /** The key of the partner with 120 leads. */
    static final String AURORA = "aurora";

    /** The key of the partner with the test lead. */
    static final String JULIETT = "juliett";

    private static boolean loaded;

    private SitesFolder() {}

    /** Loads and bills it, once in this process. */
    static synchronized void load(Installation installation) {
        if (loaded) {
            return;
        }
        Ended ended = installation.load(
                written(installation.folder("sites"), installation), installation.folder("out-sites"));
        if (ended.exitCode() != 0) {
            throw new AssertionError(ended.output());
        }
        loaded = true;
    }

    private static Path written(Path folder, Installation installation) {
        try {
            Files.createDirectories(folder.resolve("late"));
            Files.writeString(
                    folder.resolve("operator.yaml"),
                    Files.readString(Installation.checkout("examples/january/operator.yaml"))
                            .replace("entity: leads", "entity: " + ENTITY)
                            .replace("name: Nordlicht Leads\n", "name: Nordlicht Sites\n"));
            Files.writeString(
                    folder.resolve("period.yaml"), "entity: " + ENTITY + "\nfrom: 2026-01-01\nto: 2026-02-01\n");
            Files.writeString(
                    folder.resolve("profiles.csv"),
                    "profile,entity,base_price,routing_strategy\nsites-solar," + ENTITY + ",15.00,FIRST_MATCH\n");
            Files.write(folder.resolve("partners.csv"), partners());
            Files.write(folder.resolve("assignments.csv"), assignments());
            Files.write(folder.resolve("deliveries.csv"), deliveries());
            Files.writeString(folder.resolve("cancellations.csv"), """
                    delivery_id,cancelled_at,cause
                    sites-d-a5,2026-01-20T09:30:00+01:00,RETURN_APPROVED
                    sites-d-a6,2026-01-20T09:30:00+01:00,PARTNER_REJECTION
                    """);
            Files.writeString(folder.resolve("prices.csv"), "assignment,valid_from,from_lead,price\n");
            Files.writeString(folder.resolve("adjustments.csv"), "partner,amount,reason\n");
            Files.writeString(folder.resolve("late/cancellations.csv"), """
                    delivery_id,cancelled_at,cause
                    sites-d-a7,2026-02-03T09:30:00+01:00,OPERATOR_REFUND
                    """);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> partners() {
        List<String> rows = new ArrayList<>(
                List.of(
                        "partner,display_name,legal_name,email,street,postcode,city,country,vat_id,tax_number,payment_terms_days,currency,e_invoice_format,buyer_reference,line_granularity,language"));
        rows.add(partner(AURORA, "Aurora Energie"));
        rows.add(partner(JULIETT, "Juliett Dach"));
        for (int n = 1; n <= 60; n++) {
            rows.add(partner("small-" + n, "Small %02d".formatted(n)));
        }
        return rows;
    }

    private static String partner(String key, String name) {
        return "%s,%s,%s GmbH,office@%s.example,Sonnenallee 12,12045,Berlin,DE,,,14,EUR,ZUGFERD,,,de"
                .formatted(key, name, name, key);
    }

    private static List<String> assignments() {
        List<String> rows = new ArrayList<>(List.of("assignment,partner,profile,priority,price"));
        rows.add("aurora-all,aurora,sites-solar,1,25.00");
        rows.add("juliett-all,juliett,sites-solar,2,20.00");
        for (int n = 1; n <= 60; n++) {
            rows.add("small-%d-all,small-%d,sites-solar,3,".formatted(n, n));
        }
        return rows;
    }

    private static List<String> deliveries() {
        List<String> rows =
                new ArrayList<>(List.of("delivery_id,assignment,lead_id,delivered_at,test,name,email,phone,postcode"));
        for (int n = 1; n <= 120; n++) {
            rows.add(lead("a" + n, "aurora-all", n, "", n == 27 ? "x".repeat(400) : "Jana Petersen-%03d".formatted(n)));
        }
        rows.add(lead("j1", "juliett-all", 1, "true", "Test Person"));
        for (int n = 1; n <= 3; n++) {
            rows.add(lead("s" + n, "small-%d-all".formatted(n), n, "", "Mehmet Aydin-%02d".formatted(n)));
        }
        for (int n = 1; n <= 60; n++) {
            rows.add(lead("f" + n, "small-%d-all".formatted(n), n, "", "Later Person")
                    .replace("2026-01", "2026-02"));
        }
        return rows;
    }

    private static String lead(String id, String assignment, int number, String test, String name) {
        return "sites-d-%s,%s,sites-%s,2026-01-%02dT%02d:15:00+01:00,%s,%s,person@%s.example,+49 30 5550 %04d,12047"
                .formatted(id, assignment, id, 1 + number % 28, 8 + number % 12, test, name, id, number);
    }
}
