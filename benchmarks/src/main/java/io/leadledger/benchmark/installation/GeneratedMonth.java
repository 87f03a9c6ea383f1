package io.leadledger.benchmark.installation;

import io.leadledger.benchmark.Skew;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * A scenario folder of entities whose partners are the same; only the number of leads that each of them got in January 2026
 * differs. The assignment of partner {@code p1} in entity {@code large} is {@code large-p1}.
 *
 * @param partners of each entity, each with one assignment at 12.50 EUR
 * @param leads of each partner, by entity
 * @param skewed whether that is an average: the largest has a fifth of all, the others share the rest by Zipf's law
 */
public record GeneratedMonth(int partners, SequencedMap<String, Integer> leads, boolean skewed) {

    private static final long SEED = 42;

    /** The same leads for each. */
    public GeneratedMonth(int partners, SequencedMap<String, Integer> leads) {
        this(partners, leads, false);
    }

    /** First day. */
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    /** The day after the last. */
    public static final LocalDate TO = LocalDate.of(2026, 2, 1);

    /** Writes all files into that folder. */
    void write(Path folder) {
        file(
                folder,
                "period.yaml",
                out -> out.printf(
                        "entity: %s%nfrom: %s%nto: %s%n", leads.firstEntry().getKey(), FROM, TO));
        file(folder, "operator.yaml", out -> {
            out.println("entities:");
            leads.keySet().forEach(entity -> entity(out, entity));
        });
        file(folder, "profiles.csv", out -> {
            out.println("profile,entity,base_price,routing_strategy");
            leads.keySet().forEach(entity -> out.printf("%s,%s,15.00,FIRST_MATCH%n", entity, entity));
        });
        file(folder, "partners.csv", this::partners);
        file(folder, "assignments.csv", this::assignments);
        file(folder, "deliveries.csv", this::deliveries);
        file(folder, "cancellations.csv", out -> out.println("delivery_id,cancelled_at,cause"));
        file(folder, "adjustments.csv", out -> out.println("partner,amount,reason"));
    }

    private static void entity(PrintWriter out, String entity) {
        out.printf("""
              - entity: %1$s
                name: %1$s
                currency: EUR
                time_zone: Europe/Berlin
                vat_rate: 19
                tax_regime: EU_VAT
                applies: standard
                payment_terms_days: 14
                line_granularity: PER_ASSIGNMENT
                lead_fields:
                  - { field: name, type: text, required: true, display_name: true, encrypted: false }
                  - { field: email, type: email, required: true, display_name: false, encrypted: true }
                seller:
                  legal_name: %1$s GmbH
                  street: Speicherkai 14
                  postcode: "20457"
                  city: Hamburg
                  country: DE
                  vat_id: DE284177305
                  iban: DE89370400440532013000
            """, entity);
    }

    private void partners(PrintWriter out) {
        out.println(
                "partner,display_name,legal_name,email,street,postcode,city,country,vat_id,tax_number,payment_terms_days,"
                        + "currency,e_invoice_format,buyer_reference,line_granularity,language");
        for (int i = 0; i < partners; i++) {
            out.printf(
                    "p%1$d,Partner %1$d,Partner %1$d GmbH,p%1$d@example.org,Am Markt %1$d,12045,Berlin,DE,,,14,EUR,ZUGFERD,,,de%n",
                    i + 1);
        }
    }

    private void assignments(PrintWriter out) {
        out.println("assignment,partner,profile,priority,price");
        leads.keySet().forEach(entity -> {
            for (int i = 0; i < partners; i++) {
                out.printf("%s-p%d,p%d,%s,1,12.50%n", entity, i + 1, i + 1, entity);
            }
        });
    }

    private void deliveries(PrintWriter out) {
        out.println("delivery_id,assignment,lead_id,delivered_at,test,name,email");
        leads.forEach((entity, each) -> {
            int[] arrivals = skewed ? Skew.arrivals(partners * each, partners, new Random(SEED)) : new int[0];
            for (int i = 0; i < partners * each; i++) {
                out.printf(
                        "%1$s-%2$d,%1$s-p%3$d,%1$s-lead-%2$d,%4$sT%5$s+01:00,,Lead %2$d,lead%2$d@example.org%n",
                        entity,
                        i,
                        (skewed ? arrivals[i] : i % partners) + 1,
                        FROM.plusDays(i % FROM.lengthOfMonth()),
                        LocalTime.of(8, 0).plusSeconds(i % 36_000));
            }
        });
    }

    private static void file(Path folder, String name, Consumer<PrintWriter> content) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8))) {
            content.accept(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
