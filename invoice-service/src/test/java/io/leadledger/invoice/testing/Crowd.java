package io.leadledger.invoice.testing;

import io.leadledger.event.EventIds;
import io.leadledger.event.party.EInvoiceFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An entity of its own whose partners have one lead each in January; their names are {@code p0}, {@code p1}, … */
public record Crowd(String entity, List<String> partners, List<String> assignments) {

    public static final String FROM = "2026-01-01";
    public static final String TO = "2026-02-01";

    /** All of which has arrived. */
    public static Crowd of(int size, Facts facts, InvoiceApi api) {
        Crowd crowd = new Crowd(
                facts.germanEntity("e" + EventIds.next().substring(24)), new ArrayList<>(), new ArrayList<>());
        List<String> leads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String partner = facts.partner("p" + i, "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
            String assignment = facts.assignment(crowd.entity, partner, "premium");
            crowd.partners.add(partner);
            crowd.assignments.add(assignment);
            leads.addAll(facts.deliver(1, crowd.entity, partner, assignment, "25.00", "2026-01-10"));
        }
        List<String> aggregates = new ArrayList<>(crowd.partners);
        aggregates.addAll(crowd.assignments);
        aggregates.add(crowd.entity);
        BilledPartner.await(api, leads, aggregates);
        return crowd;
    }

    /** Its billing run of January, as it is asked for. */
    public Map<String, Object> january() {
        return Map.of("entityId", entity, "from", FROM, "to", TO);
    }

    /** Waits until more of it is in the ledger. */
    public void arrived(InvoiceApi api, List<String> leads, List<String> aggregates) {
        BilledPartner.await(api, leads, aggregates);
    }
}
